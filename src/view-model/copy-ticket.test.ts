import { describe, expect, it } from 'vitest';
import { explainers } from '../core/explanation/explain-error';
import { madeCall } from '../core/made-call.fixture';
import { formatTicket } from '../core/ticket/format-ticket';
import { ticketCopy } from './copy-ticket';
import { english } from './words/en';

describe('ticketCopy', () => {
  it('is the ticket in text, for this zone and browser', () => {
    const call = madeCall();
    const options = { explainer: explainers.en, utcOffsetMinutes: 480, browser: 'Chrome 156' };
    const { text } = ticketCopy(call, options, english);
    expect(text).toBe(formatTicket([call], { format: 'text', ...options }));
    expect(text).toContain('UTC+8');
    expect(text).toContain('Chrome 156');
  });

  it('has the same as HTML beside it, for editors with formatting', () => {
    const { html } = ticketCopy(
      madeCall(),
      { explainer: explainers.en, utcOffsetMinutes: 0 },
      english,
    );
    expect(html).toMatch(/^<p><strong>RequestId<\/strong>: /);
  });

  it.each([
    ['nothing of it', '{"Limit":20}', 'Copied'],
    ['one name', '{"Password":"hunter2"}', 'Copied · 1 masked'],
    [
      'two names',
      '{"Password":"hunter2","Token":"hunter2","A":{"Password":"x"}}',
      'Copied · 2 masked',
    ],
  ])('says what was masked: %s', (_, text, confirmation) => {
    const exchange = { requestHeaders: [], requestBody: { kind: 'text', text } } as const;
    const copy = ticketCopy(
      madeCall({ exchange }),
      { explainer: explainers.en, utcOffsetMinutes: 0 },
      english,
    );
    expect(copy.confirmation).toBe(confirmation);
    expect(copy.text).not.toContain('hunter2');
  });
});
