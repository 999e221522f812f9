import { describe, expect, it } from 'vitest';
import { explainers } from '../core/explanation/explain-error';
import { madeCall } from '../core/made-call.fixture';
import { copyAsMenu, copyCallsMenu, ticketMenu } from './copy-menu';
import { english } from './words/en';

const secret = madeCall({
  exchange: {
    requestHeaders: [],
    requestBody: { kind: 'text', text: '{"Password":"hunter2hunter2"}' },
  },
});
const write = madeCall({ request: { action: 'RunInstances' } });
const TICKET = { explainer: explainers.en, utcOffsetMinutes: 480 };
const COPY = { utcOffsetMinutes: 480, madeBy: 'TC3 Inspector 0.1.0', now: () => 0 };

describe('the ticket’s menu', () => {
  const menu = ticketMenu([secret], TICKET, english);

  it('has every form, and text without masks with a warning', () => {
    expect(menu.map(({ id }) => id)).toEqual([
      'ticket-text',
      'ticket-markdown',
      'ticket-line',
      'ticket-json',
      'ticket-unmasked',
    ]);
    expect(menu.filter(({ warning }) => warning).map(({ id }) => id)).toEqual(['ticket-unmasked']);
  });

  it('lifts the masks in that one entry alone, and says so', () => {
    for (const { id, make } of menu) {
      const { text, html = '', confirmation } = make();
      const isLifted = id === 'ticket-unmasked';
      expect(text.includes('hunter2')).toBe(isLifted);
      expect(html.includes('hunter2')).toBe(isLifted);
      if (isLifted) expect(confirmation).toBe('Copied without masks');
      else expect(confirmation).toMatch(/^Copied( · 1 masked)?$/);
    }
  });
});

describe('"Copy as" of a call', () => {
  it('begins with tccli', () => {
    expect(copyAsMenu(secret, COPY, english).map(({ id }) => id)).toEqual([
      ...['tccli', 'curl', 'node', 'python', 'go'],
      ...['request-raw', 'request-pretty', 'response-raw', 'response-pretty'],
    ]);
  });

  it('has no entry for a body that is not there', () => {
    const exchange = {
      requestBody: { kind: 'none' },
      responseBody: { kind: 'unavailable', reason: 'too-large' },
    } as const;
    expect(copyAsMenu(madeCall({ exchange }), COPY, english).map(({ id }) => id)).toEqual([
      ...['tccli', 'curl', 'node', 'python', 'go'],
    ]);
  });

  it('masks in each entry and says how much', () => {
    for (const { id, make } of copyAsMenu(secret, COPY, english)) {
      const { text, confirmation } = make();
      expect(text).not.toContain('hunter2');
      const isResponse = id.startsWith('response');
      expect(confirmation).toBe(isResponse ? 'Copied' : 'Copied · 1 masked');
    }
  });
});

describe('"Copy as" of several calls', () => {
  const made = (calls: Parameters<typeof copyCallsMenu>[0]) =>
    Object.fromEntries(
      copyCallsMenu(calls, COPY, english).map(({ id, make }) => [id, make().text]),
    );

  it('is RequestIds, rows and a script', () => {
    const texts = made([secret, write]);
    expect(Object.keys(texts)).toEqual(['request-ids', 'tsv', 'console-script']);
    expect(texts['request-ids']).toBe('1\n1');
    expect(texts.tsv?.split('\n')).toHaveLength(3);
  });

  it('has what writes in the script, or all where nothing does', () => {
    expect(made([secret, write])['console-script']).toMatch(/# 1\. cvm RunInstances/);
    expect(made([secret, write])['console-script']).not.toContain('DescribeInstances');
    expect(made([secret])['console-script']).toMatch(/# 1\. cvm DescribeInstances/);
  });
});
