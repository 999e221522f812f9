import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { ArrivedRequest } from './arrived-request';
import type { HttpAnswer } from './http-answer';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a file of the built playground; `/` is its index.html. */
export async function answerPageFile(
  request: ArrivedRequest,
  directory: string | undefined,
): Promise<HttpAnswer> {
  if (request.url.pathname === '/favicon.ico') return page(204, {}, '');
  if (directory === undefined) return page(404, plain, 'No playground: start with playgroundDir.');
  const { pathname } = request.url;
  // A URL's path is absolute and normalised, so it cannot climb out of the directory.
  const path = join(directory, normalize(pathname === '/' ? '/index.html' : pathname));
  try {
    const contentType = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
    return page(200, { 'content-type': contentType }, await readFile(path));
  } catch {
    return page(404, plain, 'Not found');
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

function page(status: number, headers: Record<string, string>, body: string | Buffer): HttpAnswer {
  return { kind: 'complete', status, headers: { ...headers, 'cache-control': 'no-store' }, body };
}
