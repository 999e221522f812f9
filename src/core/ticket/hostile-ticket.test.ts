import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainers } from '../explanation/explain-error';
import { madeCall } from '../made-call.fixture';
import { escapeMarkdown } from './escape-markdown';
import { codeBlock, codeSpan } from './markdown-code';
import type { TicketFormat } from './ticket';
import { writeTicket } from './write-ticket';

const OPTIONS = { utcOffsetMinutes: 480, explainer: explainers.en } as const;

/** A call whose page chose every word in it. */
function hostileCall(word: string) {
  const error = { Code: word, Message: word };
  return madeCall({
    body: JSON.stringify({ Response: { Error: error, RequestId: `r${word}` } }),
    request: { service: word, action: word, version: word, region: word },
    exchange: {
      url: `https://cvm.tencentcloudapi.com/${encodeURI(word)}`,
      requestHeaders: [{ name: 'X-TC-RequestClient', value: word }],
      responseHeaders: [
        { name: 'Date', value: word },
        { name: 'X-TC-TraceId', value: word },
      ],
      requestBody: { kind: 'text', text: word },
    },
  });
}

const write = (word: string, format: TicketFormat) =>
  writeTicket([hostileCall(word)], { ...OPTIONS, format });

describe('values that a page chose', () => {
  it('make no lines of their own in text', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u0085']) {
      const { text } = write(`a${end}RequestId: forged`, 'text');
      expect(text.split(/[\n\r\u0085\u2028]/).filter((it) => it.startsWith('RequestId'))).toEqual([
        'RequestId: ra RequestId: forged',
      ]);
      expect(text).toContain('Message (as received): a\n  RequestId: forged');
    }
  });

  it('make no elements in HTML', () => {
    const { html = '' } = write(`<img src=x onerror=alert(1)>&"'`, 'text');
    expect(html).not.toMatch(/<(?!\/?(?:p|strong)>|br>)/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;');
  });

  it('end no cell, row, code or quotation in Markdown', () => {
    const { text } = write('a|b`c``d\n| x | y |\n```\n# head', 'markdown');
    const rows = text.split('\n').filter((it) => it.startsWith('|'));
    for (const row of rows.slice(2)) {
      // What GitHub's parser takes for a border: a pipe without a backslash of its own before it.
      expect(row.replace(/\\./g, '').split('|')).toHaveLength(4);
    }
    const fences = text.split('\n').filter((it) => /^`{3,}/.test(it));
    expect(fences[0]).toBe('````');
    expect(text).toContain('> \\# head');
  });

  it('call nobody and make no tags in Markdown', () => {
    const text = escapeMarkdown('@octocat <b>x</b> [a](b) a@b.cn *x* _y_ &lt; $z$');
    expect(text).not.toMatch(/@\w/);
    expect(text).toBe(
      '@\u200boctocat \\<b\\>x\\</b\\> \\[a\\](b) a@\u200bb.cn \\*x\\* \\_y\\_ &amp;lt; \\$z\\$',
    );
  });

  it.each([
    ['# a', '\\# a'],
    ['  - a', '  \\- a'],
    ['1. a', '1\\. a'],
    ['2026-11-24', '2026-11-24'],
    ['a\n===', 'a\n\\==='],
  ])('begin no block in Markdown: %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it.each([
    ['a', '`a`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\\\\\|b`'],
    ['a\nb', '`a b`'],
  ])('stay code: %j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('stay in their block of code', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'a') }), (text) => {
        const lines = codeBlock(text, '').split('\n');
        const [fence = ''] = lines;
        expect(lines.at(-1)).toBe(fence);
        expect(lines.slice(1, -1).some((line) => line.startsWith(fence))).toBe(false);
      }),
    );
  });

  it('leave JSON valid', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(() => JSON.parse(write(word, 'json').text)).not.toThrow();
      }),
    );
  });
});

describe('parameters in a ticket', () => {
  const ofLength = (length: number, format: TicketFormat) => {
    const requestBody = { kind: 'text', text: 'x'.repeat(length) } as const;
    return writeTicket([madeCall({ exchange: { requestBody } })], { ...OPTIONS, format }).text;
  };

  it('of 8 KB are whole, longer ones are cut and say so', () => {
    expect(ofLength(8192, 'text')).toContain(`Parameters: ${'x'.repeat(8192)}\n`);
    expect(ofLength(20_000, 'text')).toContain(
      `${'x'.repeat(8192)} … (cut: the first 8,192 of 20,000 characters)`,
    );
    expect(ofLength(20_000, 'markdown')).toContain('… (cut: the first 8,192 of 20,000 characters)');
    expect(JSON.parse(ofLength(20_000, 'json'))).toMatchObject({ parametersCutFrom: 20_000 });
  });

  it('are never cut through a character', () => {
    const requestBody = { kind: 'text', text: `x${'😀'.repeat(5_000)}` } as const;
    const { text } = writeTicket([madeCall({ exchange: { requestBody } })], {
      ...OPTIONS,
      format: 'text',
    });
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe('what a person chose', () => {
  const secretBody = { kind: 'text', text: '{"Password":"hunter2hunter2"}' } as const;
  const call = madeCall({
    exchange: {
      requestBody: secretBody,
      requestHeaders: [{ name: 'X-TC-RequestClient', value: 'SDK' }],
      responseHeaders: [{ name: 'X-TC-TraceId', value: 't' }],
    },
  });
  const labels = (options: object) =>
    writeTicket([call], { ...OPTIONS, format: 'text', ...options })
      .text.split('\n')
      .map((line) => line.split(': ')[0]);

  it('optional lines are there unless left out', () => {
    expect(labels({})).toEqual(expect.arrayContaining(['Client', 'TraceId', 'Parameters']));
    const lines = { client: false, traceId: false, parameters: false };
    expect(labels({ lines })).toEqual(['RequestId', 'Action', 'Time', 'Endpoint']);
  });

  it('a footer stands last, in one line, escaped where it must be, and not in forms for programs', () => {
    const of = (format: TicketFormat) =>
      writeTicket([call], { ...OPTIONS, format, footer: ' Team <A>\n@x ' });
    expect(of('text').text.split('\n').at(-1)).toBe('Team <A> @x');
    expect(of('text').html?.split('\n').at(-1)).toBe('<p>Team &lt;A&gt; @x</p>');
    expect(of('markdown').text.split('\n').at(-1)).toBe('Team \\<A\\> @\u200bx');
    expect(of('line').text).not.toContain('Team');
    expect(of('json').text).not.toContain('Team');
  });

  it('without masks shows the secret, in this copy only', () => {
    const options = { ...OPTIONS, format: 'text' } as const;
    const open = writeTicket([call], { ...options, isUnmasked: true });
    expect(open.text).toContain('hunter2hunter2');
    expect(open).toMatchObject({ masked: [], maskedNames: [] });
    expect(writeTicket([call], options).text).not.toContain('hunter2hunter2');
  });

  it('neighbours are asked for by the call', () => {
    const asked: string[] = [];
    const error = madeCall({ body: '{"Response":{"Error":{"Code":"RequestLimitExceeded"}}}' });
    writeTicket([error], {
      ...OPTIONS,
      format: 'text',
      neighboursOf: (it) => {
        asked.push(it.id);
        return [];
      },
    });
    expect(asked).toEqual(['c1']);
  });
});
