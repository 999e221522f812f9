import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Header } from '../http-exchange';
import { parseEnvelope } from './parse-envelope';
import { readEventStream } from './read-event-stream';
import { readForwardedError } from './read-forwarded-error';
import { readLegacyResponse } from './read-legacy-response';

const FOLDER = new URL('../../../../shared/data/samples/', import.meta.url);
const IS_THERE = existsSync(new URL('manifest.tsv', FOLDER));

/** Where the manifest and DESIGN disagree, DESIGN's words count. */
const DISPUTED: Readonly<Record<string, { readonly requestId: string; readonly why: string }>> = {
  'doc-bizlive-CreateSession-0.json': {
    requestId: '',
    why: 'The id stands beside Response, and only one at the top level of Response counts.',
  },
};

interface Row {
  readonly file: string;
  readonly expected: string;
  readonly requestId: string;
  readonly code: string;
}

const rows = IS_THERE ? readManifest() : [];

/** Skipped where the folder is not beside the project. */
describe.skipIf(!IS_THERE)('the responses in ../shared/data/samples', () => {
  it('are all there, each with a known class', () => {
    // biome-ignore lint/suspicious/noConsole: a check that may be skipped says what it did.
    console.info(`samples: ${rows.length} rows of ${FOLDER.pathname}manifest.tsv`);
    for (const [file, { why }] of Object.entries(DISPUTED)) {
      // biome-ignore lint/suspicious/noConsole: as above.
      console.info(`samples: ${file} is read otherwise than the manifest says. ${why}`);
    }
    expect(rows.length).toBeGreaterThan(140);
    expect(new Set(rows.map((it) => it.expected))).toEqual(
      new Set([
        ...['success', 'error', 'not-envelope', 'legacy-success', 'legacy-error'],
        ...['sse-success', 'sse-error'],
      ]),
    );
  });

  it.each(rows)('$file is $expected', (row) => {
    const text = readFileSync(new URL(row.file, FOLDER), 'utf8');
    if (row.expected.startsWith('sse-')) checkStream(row, text);
    else if (row.expected.startsWith('legacy-')) checkLegacy(row, text);
    else checkEnvelope(row, text);
  });
});

function checkEnvelope({ expected, requestId, code }: Row, text: string): void {
  const reading = parseEnvelope(text);
  expect(reading.kind).toBe(expected);
  expect(readLegacyResponse(text)).toBeUndefined();
  if (reading.kind === 'not-envelope') {
    expect(readForwardedError(text)).toBeUndefined();
    return;
  }
  expect(reading.requestId ?? '').toBe(requestId);
  if (reading.kind === 'error') expect(reading.code).toBe(code);
}

function checkLegacy({ expected, code }: Row, text: string): void {
  expect(parseEnvelope(text).kind).toBe('not-envelope');
  const reading = readLegacyResponse(text);
  expect(reading?.kind).toBe(expected.replace('legacy-', ''));
  if (reading?.kind === 'error') expect(reading.codeDesc).toBe(code);
}

function checkStream({ expected, requestId, code }: Row, text: string): void {
  const { headers, body } = splitHead(text);
  const reading = readEventStream(body, headers);
  expect(reading.kind).toBe('stream');
  if (reading.kind !== 'stream') return;
  expect(reading.eventCount).toBeGreaterThan(0);
  expect(reading.error === undefined ? 'sse-success' : 'sse-error').toBe(expected);
  if (reading.error !== undefined) expect(reading.error.code).toBe(code);
  // The manifest names no id where only the events' own Id could be one.
  if (requestId !== '') expect(reading.requestId).toBe(requestId);
  else expect(reading.requestIdFrom).toBeOneOf([undefined, 'event-id']);
}

/** Some samples of the documentation begin with the response's head. */
function splitHead(text: string): { headers: readonly Header[]; body: string } {
  if (!text.startsWith('HTTP/')) return { headers: [], body: text };
  const end = text.indexOf('\n\n');
  const headers = text
    .slice(0, end)
    .split('\n')
    .slice(1)
    .map((line) => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
    });
  return { headers, body: text.slice(end + 2) };
}

function readManifest(): Row[] {
  const [, ...lines] = readFileSync(new URL('manifest.tsv', FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [file = '', , , expected = '', requestId = '', code = ''] = line.split('\t');
    return { file, expected, requestId: DISPUTED[file]?.requestId ?? requestId, code };
  });
}
