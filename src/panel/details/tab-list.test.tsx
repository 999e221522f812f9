import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TabList } from './tab-list';

const TABS = [
  { id: 'summary', label: 'Summary' },
  { id: 'request', label: 'Request' },
  { id: 'response', label: 'Response' },
] as const;
type Id = (typeof TABS)[number]['id'];

const root = document.createElement('div');
let chosen: Id[] = [];

const show = (selected: Id) =>
  act(() =>
    render(<TabList tabs={TABS} selected={selected} onSelect={(id) => chosen.push(id)} />, root),
  );
const tab = (id: Id) => root.querySelector<HTMLElement>(`#tab-${id}`);
const press = (id: Id, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  tab(id)?.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  chosen = [];
  document.body.append(root);
});
afterEach(() => render(null, root));

describe('TabList', () => {
  it('is one stop for Tab, at the selected tab, and names what each shows', async () => {
    await show('request');
    const tabs = [...root.querySelectorAll<HTMLElement>('[role="tablist"] > [role="tab"]')];
    const attribute = (name: string) => tabs.map((it) => it.getAttribute(name));
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['Summary', 'Request', 'Response']);
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(attribute('aria-selected')).toEqual(['false', 'true', 'false']);
    expect(attribute('aria-controls')).toEqual(TABS.map(({ id }) => `tabpanel-${id}`));
  });

  it.each<[from: Id, key: string, to: Id]>([
    ['summary', 'ArrowRight', 'request'],
    ['response', 'ArrowLeft', 'request'],
    ['response', 'ArrowRight', 'summary'],
    ['summary', 'ArrowLeft', 'response'],
    ['response', 'Home', 'summary'],
    ['summary', 'End', 'response'],
  ])('goes from %s by %s to %s, with the focus', async (from, key, to) => {
    await show(from);
    const event = press(from, key);
    expect(chosen).toEqual([to]);
    expect(document.activeElement).toBe(tab(to));
    expect(event.defaultPrevented).toBe(true);
  });

  it.each(['ArrowDown', 'Tab', 'a'])('leaves %s to others', async (key) => {
    await show('summary');
    expect(press('summary', key).defaultPrevented).toBe(false);
    expect(chosen).toEqual([]);
  });

  it('goes to the tab that is clicked', async () => {
    await show('summary');
    tab('response')?.click();
    expect(chosen).toEqual(['response']);
  });
});
