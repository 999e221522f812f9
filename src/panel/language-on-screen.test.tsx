import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import type { DialogText } from '../view-model/dialog-text';
import { SaveMenu } from './copy/save-menu';
import { SummaryTab } from './details/summary-tab';
import { ErrorsView } from './errors-view';
import { ExplainBox } from './explain-box';
import { MarkerButton } from './marker-button';
import { NoticeBar } from './notice-bar';
import { OutcomeChips } from './outcome-chips';
import type { PanelState } from './panel-state';
import { panelWorld } from './panel-world.fixture';
import { TextDialog } from './text-dialog';
import { usePageLanguage } from './use-page-language';
import { ViewSwitch } from './view-switch';

const root = document.createElement('div');
document.body.append(root);
HTMLDialogElement.prototype.showModal ??= () => {};

const without = <const Reason,>(reason: Reason) => ({ kind: 'unavailable', reason }) as const;
/** The call's own. */
const NAMES = [
  'RequestId',
  'AuthFailure.SignatureExpire',
  'cvm DescribeInstances ap-guangzhou',
  'DescribeInstances',
];
const CALLS: readonly MadeCall[] = [
  {
    request: { region: 'ap-guangzhou' },
    body: '{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"Expired."},"RequestId":"r"}}',
  },
  {
    exchange: { status: 0, networkError: 'net::ERR_FAILED', responseBody: without('no-response') },
  },
  { exchange: { source: 'observer', responseBody: without('before-devtools') } },
  { exchange: { responseBody: without('too-large') } },
  { body: '<html></html>' },
  { body: '{"Response":{"Warning":"2^53","Id":9007199254740993}}' },
];

/** Everything that stands in one language, for calls that ended in many ways. */
function Everything({
  state,
  preview,
}: {
  state: PanelState;
  preview: DialogText;
}): ComponentChild {
  usePageLanguage(state);
  return (
    <>
      <NoticeBar state={state} />
      <ViewSwitch state={state} />
      <OutcomeChips state={state} />
      <MarkerButton state={state} />
      <SaveMenu state={state} />
      <ExplainBox state={state} />
      <ErrorsView state={state} />
      {state.list.value.calls.map((call) => (
        <SummaryTab key={call.id} call={call} state={state} />
      ))}
      <TextDialog shown={preview} state={state} />
    </>
  );
}

async function show(language: 'en' | 'zh') {
  const calls = CALLS.map((call, index) => ({ ...call, id: `c${index}` }));
  const { recorder, state } = panelWorld({ calls });
  recorder.setPaused(true);
  await act(async () => {
    state.choose({ language });
    await new Promise((resolve) => setTimeout(resolve));
    const call = state.selectedCall.value ?? madeCall({});
    const preview = await state.copying.preview(call);
    render(<Everything state={state} preview={preview} />, root);
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** What a person reads or hears, without what is the call's or the API's own. */
function texts(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (!parentElement?.closest('code, pre, blockquote, dd, h2, [lang="en"]')) found.push(data);
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['title', 'aria-label', 'placeholder']) {
      found.push(element.getAttribute(name) ?? '');
    }
  }
  return found.map((text) => text.trim()).filter((text) => /[A-Za-z]{2}/.test(text));
}

afterEach(() => render(null, root));

describe('the panel', () => {
  it('speaks Chinese throughout, as soon as it is chosen', async () => {
    await show('zh');
    const english = texts().filter(
      (text) => !/\p{Script=Han}/u.test(text) && !NAMES.includes(text),
    );
    expect([...new Set(english)]).toEqual([]);
    expect(document.documentElement.lang).toBe('zh-CN');
    const { textContent } = root;
    expect(textContent).toContain('已暂停，期间有 0 次调用未列出。');
    expect(textContent).toContain('广州 ap-guangzhou');
  });

  it('speaks English throughout', async () => {
    await show('en');
    const chinese = texts().filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文');
    expect([...new Set(chinese)]).toEqual([]);
    expect(document.documentElement.lang).toBe('en');
  });
});
