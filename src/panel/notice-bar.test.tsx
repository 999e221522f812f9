import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { NoticeBar } from './notice-bar';
import { panelWorld } from './panel-world.fixture';

const root = document.createElement('div');

async function show() {
  const world = panelWorld();
  await act(() => render(<NoticeBar state={world.state} />, root));
  return world;
}
const bar = () => root.querySelector<HTMLElement>('[role="status"]');
const click = (name: string) =>
  act(() => {
    const buttons = [...root.querySelectorAll('button')];
    buttons.find((it) => (it.getAttribute('aria-label') ?? it.textContent) === name)?.click();
  });

/** A page where the observer may not look. */
async function showNotGranted() {
  const world = await show();
  await act(() => {
    world.recorder.foundUrl('https://app.example.test:8443/x');
    world.recorder.grants([]);
  });
  return world;
}

afterEach(() => render(null, root));

describe('NoticeBar', () => {
  it('is not there while there is nothing to say', async () => {
    await show();
    expect(root.innerHTML).toBe('');
  });

  it('tells of a pause, follows its count, and resumes', async () => {
    const { recorder } = await show();
    await act(() => recorder.setPaused(true));
    expect(bar()?.dataset.notice).toBe('paused');
    expect(bar()?.textContent).toContain('Paused. 0 calls were not listed since.');
    await click('Resume');
    expect(recorder.state().isPaused).toBe(false);
    expect(bar()).toBeNull();
  });

  it('leads to the options for this very site', async () => {
    const { openedOptions } = await showNotGranted();
    expect(bar()?.textContent).toContain('On app.example.test:8443 only finished calls');
    await click('Allow…');
    expect(openedOptions).toEqual(['https://app.example.test:8443']);
    expect(bar()).not.toBeNull();
  });

  it('is dismissed for good', async () => {
    const { saved } = await showNotGranted();
    await click('Dismiss');
    expect(bar()).toBeNull();
    expect(saved).toEqual([expect.objectContaining({ hasDismissedGrant: true })]);
  });

  it('cannot be dismissed where calls are lost', async () => {
    const { recorder } = await show();
    await act(() => recorder.gone());
    expect(bar()?.dataset.notice).toBe('gone');
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });
});
