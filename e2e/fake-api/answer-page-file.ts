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

/** The one page under other names, each with what makes it special. */
const SAME_PAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/': {},
  // Inside other pages, from a site of its own.
  '/frame.html': {},
  // In the scope of a service worker once its cases have registered it.
  '/sw-page.html': {},
  // Forbidden to call anything but its own host.
  '/csp-page.html': { 'content-security-policy': "connect-src 'self'" },
};

/** Serves a file of the built playground; `/` is its index.html, and some other names are too. */
export async function answerPageFile(
  request: ArrivedRequest,
  directory: string | undefined,
): Promise<HttpAnswer> {
  const { pathname } = request.url;
  if (pathname === '/favicon.ico') return page(204, {}, '');
  if (directory === undefined) return page(404, plain, 'No playground: start with playgroundDir.');
  const headers = Object.hasOwn(SAME_PAGE, pathname) ? SAME_PAGE[pathname] : undefined;
  // A URL's path is absolute and normalised, so it cannot climb out of the directory.
  const path = join(directory, normalize(headers === undefined ? pathname : '/index.html'));
  try {
    const contentType = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
    return page(200, { ...headers, 'content-type': contentType }, await readFile(path));
  } catch {
    return page(404, plain, 'Not found');
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

function page(status: number, headers: Record<string, string>, body: string | Buffer): HttpAnswer {
  return { kind: 'complete', status, headers: { ...headers, 'cache-control': 'no-store' }, body };
}
