import { expect } from '@playwright/test';
import { imbalances, type LedgerBalance } from '../../src/core/ledger/ledger-balance';
import type { DevToolsDriver } from '../drivers/devtools-driver';

interface PanelWindow {
  readonly tc3: { readonly recorder: { balance(): LedgerBalance } };
}

/** Waits until no call is pending and the ledger waits for nothing, and checks that its balance adds up. */
export async function settledLedger(devtools: DevToolsDriver): Promise<LedgerBalance> {
  const balance = await devtools.panel.waitUntil('the ledger to wait for nothing', () => {
    const balance = (window as unknown as PanelWindow).tc3.recorder.balance();
    const isPending = document.querySelector('[role="row"][data-outcome="pending"]') !== null;
    return isPending || balance.openRecords > 0 ? undefined : balance;
  });
  if (balance === undefined) throw new Error('the ledger still waits');
  expect(imbalances(balance)).toEqual([]);
  return balance;
}
