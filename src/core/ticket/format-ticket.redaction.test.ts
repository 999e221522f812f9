import { describe, expect, it } from 'vitest';
import { createCall } from '../create-call';
import { explainers } from '../explanation/explain-error';
import type { CallId } from '../ids';
import { drawnExchange, drawnRequest } from '../ledger/ledger-world.fixture';
import { formatTicket } from './format-ticket';

const BODIES: readonly (readonly [what: string, type: string, text: string])[] = [
  ['JSON', 'application/json', '{"Password":"hunter2"}'],
  ['JSON sent as a form', 'application/x-www-form-urlencoded', '{"Password":"hunter2=="}'],
  ['JSON in a string', 'application/json', '{"Data":"{\\"Password\\":\\"hunter2\\"}"}'],
  ['a form', 'Application/X-WWW-Form-URLEncoded', 'Action=A&Password=hunter2'],
  ['a form that does not say so', 'text/plain;charset=UTF-8', 'Action=A&Password=hunter2'],
  [
    'a multipart form',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="Password"\r\n\r\nhunter2\r\n--b--\r\n',
  ],
];

describe('formatTicket', () => {
  it.each(BODIES)('masks a secret parameter in %s', (_, type, text) => {
    const exchange = {
      ...drawnExchange({ call: 0, kind: 0 }),
      requestHeaders: [{ name: 'Content-Type', value: type }],
      requestBody: { kind: 'text', text } as const,
    };
    const ticket = formatTicket([createCall('c1' as CallId, drawnRequest, exchange, 0)], {
      format: 'text',
      utcOffsetMinutes: 0,
      explainer: explainers.en,
    });
    expect(ticket).toContain('Parameters: ');
    expect(ticket).toContain('Masked: Password');
    expect(ticket).not.toContain('hunter2');
  });
});
