import type { DevToolsDriver } from '../drivers/devtools-driver';

/** An ordinary call of a page, at one of the server's test paths. */
export interface PageCall {
  readonly path: string;
  /** The page's own host needs no preflight, which would have the same delays as its call. */
  readonly to?: 'api' | 'own host';
  /** `DescribeInstancesStatus` unless told. */
  readonly action?: string;
  /** What the page waits for before this resolves; its whole answer unless told. */
  readonly until?: 'sent' | 'headers' | 'answer';
}

/** Makes one call in the page, and waits for as much of it as told. */
export async function callFromPage(devtools: DevToolsDriver, call: PageCall): Promise<void> {
  await devtools.inPage(
    async ({
      path,
      to = 'api',
      action = 'DescribeInstancesStatus',
      until = 'answer',
    }: PageCall) => {
      const host = to === 'api' ? 'https://cvm.tencentcloudapi.com' : '';
      const answer = fetch(`${host}${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-TC-Action': action,
          'X-TC-Version': '2017-03-12',
          'X-TC-Region': 'ap-guangzhou',
        },
        body: '{}',
      });
      // Where the page leaves nobody is there to see it fail.
      answer.catch(() => undefined);
      if (until === 'sent') return;
      const response = await answer;
      if (until === 'answer') await response.text();
    },
    call,
  );
}
