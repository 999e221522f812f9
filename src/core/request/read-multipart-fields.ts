import type { RequestParameter } from './request-parameter';

const BOUNDARY = /\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;
const NAME = /;\s*name="([^"\r\n]*)"/i;
const FILE_NAME = /;\s*filename\*?="?([^"\r\n;]*)/i;

/**
 * The fields of a multipart form from its raw text; a file is given by its name, not its content.
 * https://www.rfc-editor.org/rfc/rfc7578
 */
export function readMultipartFields(contentType: string, text: string): RequestParameter[] {
  const match = BOUNDARY.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) return [];
  const fields: RequestParameter[] = [];
  // The first piece is the preamble, the last one what follows the closing `--`.
  for (const part of text.split(`--${boundary}`).slice(1)) {
    if (part.startsWith('--')) break;
    const headEnd = /\r?\n\r?\n/.exec(part);
    if (headEnd === null) continue;
    const head = part.slice(0, headEnd.index);
    const name = NAME.exec(head)?.[1];
    if (name === undefined) continue;
    const file = FILE_NAME.exec(head);
    const content = part.slice(headEnd.index + headEnd[0].length).replace(/\r?\n$/, '');
    fields.push(
      file === null
        ? { path: name, value: content, kind: 'text' }
        : { path: name, value: file[1] ?? '', kind: 'file' },
    );
  }
  return fields;
}
