import type { DevToolsDriver } from '../drivers/devtools-driver';

/** A call of a page with parameters of its own. */
export interface SentCall {
  readonly action: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly region?: string;
  /** Answers with an envelope, whatever it is asked, unless told. */
  readonly url?: string;
}

const ENVELOPE = 'https://cvm.tencentcloudapi.com/net/envelope';

/** Makes one call in the page, and waits for its whole answer. */
export async function sendFromPage(
  devtools: DevToolsDriver,
  { url = ENVELOPE, action, parameters = {}, region = 'ap-guangzhou' }: SentCall,
): Promise<void> {
  await devtools.inPage(
    async (url: string, action: string, region: string, body: string) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-TC-Action': action,
          'X-TC-Version': '2017-03-12',
          'X-TC-Region': region,
        },
        body,
      });
      await response.text();
    },
    url,
    action,
    region,
    JSON.stringify(parameters),
  );
}
