import { request } from 'node:https';
import type { FakeApi } from './start-fake-api';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** For tests: one HTTP request to the fake, under any Host, trusting its certificate. */
export function sendRaw(
  api: FakeApi,
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<RawAnswer> {
  const { host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: api.host,
        port: api.port,
        method: options.method ?? 'POST',
        path: pathname + search,
        headers: { host, ...options.headers },
        rejectUnauthorized: false,
        agent: false,
      },
      (message) => {
        const chunks: Buffer[] = [];
        message.on('error', reject);
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('end', () =>
          resolve({
            status: message.statusCode ?? 0,
            headers: message.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}
