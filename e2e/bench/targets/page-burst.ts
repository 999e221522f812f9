/** Sizes of the answers of a burst, taken in turn. */
export const BODIES = {
  '300 B': [300],
  '10 KB': [10_000],
  // Mostly small ones, as a console's are; 14 KB on average.
  mixed: [300, 300, 2_000, 300, 10_000, 2_000, 300, 100_000],
} as const;

export type BodyName = keyof typeof BODIES;

export interface PageBurst {
  /** Unix ms by the page's clock, when the last answer was read. */
  readonly finishedAt: number;
  readonly pageMs: number;
  /** What the page itself read, in the order in which the calls were sent; '' where one failed. */
  readonly requestIds: readonly string[];
}

/** In the page: so many calls, `inFlight` at a time, each with its number in its body. */
export async function pageBurst(
  calls: number,
  firstNumber: number,
  inFlight: number,
  sizes: readonly number[],
): Promise<PageBurst> {
  const headers = {
    'Content-Type': 'application/json',
    'X-TC-Action': 'DescribeInstancesStatus',
    'X-TC-Version': '2017-03-12',
    'X-TC-Region': 'ap-guangzhou',
  };
  let next = 0;
  const requestIds: string[] = [];
  const callUntilDone = async () => {
    while (next < calls) {
      const index = next++;
      const bytes = sizes[index % sizes.length];
      const url = `https://cvm.tencentcloudapi.com/burst?bytes=${bytes}`;
      const body = `{"Limit":20,"Offset":${firstNumber + index}}`;
      try {
        const text = await (await fetch(url, { method: 'POST', headers, body })).text();
        requestIds[index] = /"RequestId":"([^"]+)/.exec(text)?.[1] ?? '';
      } catch {
        requestIds[index] = '';
      }
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: inFlight }, callUntilDone));
  const pageMs = performance.now() - startedAt;
  return { finishedAt: Date.now(), pageMs, requestIds };
}
