import { describe, expect, it } from 'vitest';
import { createCall } from '../core/create-call';
import type { CallId } from '../core/ids';
import { drawnExchange, drawnRequest } from '../core/ledger/ledger-world.fixture';
import { requestView, responseView } from './exchange-view';

const BODY = 'Action=A&Version=1&SecretId=AKID1234567890abcdef&Token=hunter2&Signature=hunter2';

function call() {
  const exchange = {
    ...drawnExchange({ call: 0, kind: 0, body: 'Token=hunter2' }),
    requestHeaders: [{ name: 'content-type', value: 'application/x-www-form-urlencoded' }],
    requestBody: { kind: 'text', text: BODY } as const,
  };
  return createCall('c1' as CallId, drawnRequest, exchange, 0);
}

describe('exchange view', () => {
  it('masks the secrets of a form until a person asks', () => {
    const masked = requestView(call(), false);
    expect(masked.body).not.toContain('hunter2');
    expect(masked.maskedCount).toBe(3);
    expect(requestView(call(), true)).toMatchObject({ body: BODY, maskedCount: 3 });
  });

  it('masks a person’s own names as copies do', () => {
    expect(requestView(call(), false, ['action']).body).toContain('Action=‹Action·1›');
    expect(requestView(call(), false).body).toContain('Action=A&');
  });

  it('masks the secrets of an answer that is no JSON', () => {
    expect(responseView(call(), false)).toMatchObject({ body: 'Token=‹Token·1›', maskedCount: 1 });
  });
});
