import { describe, expect, it } from 'vitest';
import { createCallLog } from '../call-log';
import type { CallId, NetworkId } from '../ids';
import { createCallLedger } from './call-ledger';
import { drawnStart } from './ledger-world.fixture';

describe('page visits', () => {
  it.each([
    ['not delivered, where it began after DevTools opened', 2000, 'not-delivered'],
    ['before DevTools, where it began before', 0, 'before-devtools'],
  ])('says of a hop whose end was lost: %s', (_, at, reason) => {
    let now = 0;
    const log = createCallLog();
    const ledger = createCallLedger({
      log,
      newId: () => 'c1' as CallId,
      openedAt: 1000,
      now: () => now,
    });
    const id = 'n1' as NetworkId;
    ledger.record(drawnStart({ id, kind: 0, at }));
    ledger.record(drawnStart({ id, kind: 1, at: at + 100 }));
    now = 1000;
    ledger.tick();
    expect(log.at(0)?.outcome).toMatchObject({ kind: 'unknown', reason });
  });
});
