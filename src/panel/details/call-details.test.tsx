import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallId } from '../../core/ids';
import type { MadeCall } from '../../core/made-call.fixture';
import { NO_POLICY } from '../../view-model/managed-policy';
import { type PanelWorld, type PanelWorldOptions, panelWorld } from '../panel-world.fixture';
import { CallDetails } from './call-details';

const REQUEST_ID = '1f2e3d4c-0000-4000-8000-00000000000a';

const RUN: MadeCall = {
  id: 'run',
  request: { service: 'cvm', action: 'RunInstances' },
  body: `{"Response":{"InstanceIdSet":["ins-1a2b3c4d"],"RequestId":"${REQUEST_ID}"}}`,
  exchange: {
    startedAt: Date.UTC(2026, 10, 24, 12),
    requestHeaders: [
      { name: 'X-TC-Action', value: 'RunInstances' },
      { name: 'X-TC-Token', value: 'hunter2' },
    ],
    requestBody: { kind: 'text', text: '{"Password":"hunter2","Id":9007199254740993}' },
  },
};
const DESCRIBE: MadeCall = {
  id: 'describe',
  request: { service: 'cvm', action: 'DescribeInstances' },
  exchange: { requestBody: { kind: 'text', text: '{"InstanceIds":["ins-1a2b3c4d"]}' } },
};

const root = document.createElement('div');

async function show(
  id: string,
  calls: readonly MadeCall[] = [RUN, DESCRIBE],
  options: PanelWorldOptions = {},
): Promise<PanelWorld> {
  const world = panelWorld({ calls, ...options });
  const call = world.recorder.log.get(id as CallId);
  if (call === undefined) throw new Error(`no call ${id}`);
  await act(() => render(<CallDetails state={world.state} call={call} onClose={() => {}} />, root));
  return world;
}
const panel = () => root.querySelector<HTMLElement>('[role="tabpanel"]');
const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (selector: string) => act(() => find(selector)?.click());

beforeEach(() => document.body.append(root));
afterEach(() => render(null, root));

describe('CallDetails', () => {
  it('has six tabs, and a panel that Tab reaches', async () => {
    const { state } = await show('run');
    expect([...root.querySelectorAll('[role="tab"]')].map((it) => it.textContent)).toEqual([
      ...['Summary', 'Request', 'Response', 'Headers', 'Timing', 'Related'],
    ]);
    expect(panel()?.tabIndex).toBe(0);
    await click('#tab-timing');
    expect(state.settings.value.detailsTab).toBe('timing');
    expect(panel()?.getAttribute('aria-labelledby')).toBe('tab-timing');
  });

  it('shows a request as tables, masked until a person asks, numbers with their digits', async () => {
    await show('run');
    await click('#tab-request');
    const cells = () => [...root.querySelectorAll('.parameters td')].map((it) => it.textContent);
    expect(cells()).toEqual([
      ...['‹X-TC-Token·1›', '9007199254740993', 'RunInstances', '‹X-TC-Token·1›'],
    ]);
    await click('.mask-note button');
    expect(cells()).toEqual(['hunter2', '9007199254740993', 'RunInstances', 'hunter2']);
  });

  it.each([
    ['request', 'hunter2'],
    ['response', 'hunter3'],
    ['headers', 'hunter2'],
  ])('masks the tab %s again as soon as a policy lets nobody lift a mask', async (tab, secret) => {
    const run = { ...RUN, body: '{"Response":{"Password":"hunter3","RequestId":"r"}}' };
    const { policy } = await show('run', [run]);
    await click(`#tab-${tab}`);
    for (const button of root.querySelectorAll<HTMLElement>('.mask-note button')) {
      await act(() => button.click());
    }
    await vi.waitFor(() => expect(panel()?.textContent).toContain(secret));
    await act(() => {
      policy.value = { ...NO_POLICY, unmaskedCopies: false };
    });
    await vi.waitFor(() => expect(panel()?.textContent).not.toContain(secret));
    expect(find('.mask-note')?.textContent).toContain('masked');
    expect(find('.mask-note button')).toBeNull();
  });

  it('copies a header’s value masked, whatever is shown', async () => {
    const { copied } = await show('run');
    await click('#tab-headers');
    await click('[aria-label="Request headers"] .mask-note button');
    expect(panel()?.textContent).toContain('hunter2');
    await click('button[aria-label="Copy the value of X-TC-Token"]');
    await vi.waitFor(() => expect(copied).toEqual(['‹X-TC-Token·1›']));
  });

  it('lists related calls by their id, to filter by and to select', async () => {
    const { state } = await show('run');
    await click('#tab-related');
    expect(panel()?.textContent).toContain('InstanceIdSet ins-1a2b3c4d');
    await click('.related-call');
    expect(state.selectedCall.value?.id).toBe('describe');
    await click('.related h3 button');
    expect(state.filter.value).toContain('ins-1a2b3c4d');
  });

  it('lists no related call by an id that a policy masks, and none that it masks from now on', async () => {
    const { policy } = await show('run', undefined, {
      policy: { extraNames: ['instance-id-set'] },
    });
    await click('#tab-related');
    await vi.waitFor(() => expect(panel()?.textContent).toContain('No other call'));
    expect(panel()?.textContent).not.toContain('ins-1a2b3c4d');
    await act(() => {
      policy.value = NO_POLICY;
    });
    await vi.waitFor(() => expect(panel()?.textContent).toContain('ins-1a2b3c4d'));
    await act(() => {
      policy.value = { ...NO_POLICY, extraNames: ['InstanceIdSet'] };
    });
    expect(panel()?.textContent).not.toContain('ins-1a2b3c4d');
  });

  it('offers a comparison only where there is an older call of the action', async () => {
    const { state } = await show('again', [RUN, DESCRIBE, { ...RUN, id: 'again' }]);
    await click('#tab-request');
    await click('[data-action="compare"]');
    expect(state.comparison.value).toEqual({ leftId: 'run', rightId: 'again' });
    await act(() => render(null, root));
    await show('run');
    await click('#tab-request');
    expect(find('[data-action="compare"]')).toBeNull();
  });

  it.each([
    [false, 'Find in this text (Ctrl+F)'],
    [true, 'Find in this text (⌘F)'],
  ])('names the key that finds in a body, on a Mac too: %s', async (isMac, label) => {
    await show('run', undefined, { isMac });
    await click('#tab-response');
    expect(find(`button[aria-label="${label}"]`)).not.toBeNull();
  });

  it('has no button to the Network panel where the browser has no such thing', async () => {
    await show('run');
    await click('#tab-request');
    expect(find('button[aria-label="Show in Network panel"]')).toBeNull();
  });
});
