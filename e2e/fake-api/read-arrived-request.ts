import type { IncomingMessage } from 'node:http';
import type { ArrivedRequest } from './arrived-request';

/** Waits for the whole body. Undefined if the client went away or the target is no URL. */
export async function readArrivedRequest(
  message: IncomingMessage,
): Promise<ArrivedRequest | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of message) chunks.push(Buffer.from(chunk));
  } catch {
    // Aborted upload: nobody is left to answer.
    return undefined;
  }
  const authority = (message.headers.host ?? 'localhost').toLowerCase();
  const target = message.url ?? '/';
  const url = parseTarget(target, authority);
  if (url === undefined) return undefined;
  return {
    method: message.method ?? 'GET',
    host: url.hostname,
    url,
    target,
    headers: message.headers,
    body: Buffer.concat(chunks),
  };
}

function parseTarget(target: string, authority: string): URL | undefined {
  const base = `https://${authority}`;
  return URL.canParse(target, base) ? new URL(target, base) : undefined;
}
