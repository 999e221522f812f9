/** One part of a multipart/form-data body: text, or the bytes of a file. */
export type MultipartEntry = readonly [name: string, value: string | Buffer];

const LINE = '\r\n';

/** Undefined for a body that is not what its Content-Type promises. */
export function parseMultipart(
  body: Buffer,
  contentType: string,
): readonly MultipartEntry[] | undefined {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  // Latin-1 keeps each byte one character, so that offsets in the text are offsets in the bytes.
  const sections = `${LINE}${body.toString('latin1')}`.split(`${LINE}--${boundary}`);
  if (sections[0] !== '' || !sections.at(-1)?.startsWith('--')) return undefined;
  const entries = sections.slice(1, -1).map(parsePart);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function parsePart(section: string): MultipartEntry | undefined {
  const headEnd = section.indexOf(LINE + LINE);
  if (!section.startsWith(LINE) || headEnd === -1) return undefined;
  const head = section.slice(0, headEnd);
  const name = /[; ]name="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined) return undefined;
  const bytes = Buffer.from(section.slice(headEnd + LINE.length * 2), 'latin1');
  const isFile = /content-type: *application\/octet-stream|filename=/i.test(head);
  return [name, isFile ? bytes : bytes.toString('utf8')];
}
