import { describe, expect, it } from 'vitest';
import { createCall } from '../core/create-call';
import type { CallId } from '../core/ids';
import { drawnExchange, drawnRequest } from '../core/ledger/ledger-world.fixture';
import { noEnvelopeNotice } from './no-body-text';
import { english } from './words/en';

describe('failure text', () => {
  it('names where a redirect leads without the secrets in its address', () => {
    const exchange = {
      ...drawnExchange({ call: 0, kind: 0 }),
      status: 302,
      redirectUrl: 'https://login.test/?a=1&token=hunter2',
    };
    const notice = noEnvelopeNotice(createCall('c1' as CallId, drawnRequest, exchange, 0), english);
    expect(notice?.text).toContain('It leads to https://login.test/?a=1&token=‹token›');
  });
});
