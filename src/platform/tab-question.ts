import browser, { type Runtime } from 'webextension-polyfill';
import type { TabQuestion, TabSummary } from '../messages/observer-protocol';
import { readTabQuestion } from '../messages/read-tab-question';
import { readTabSummary } from '../messages/read-tab-summary';
import { isOwnPage } from './is-own-page';

/** Background: answers what our own pages ask about a tab. */
export function answerTabQuestions(answer: (tabId: number) => Promise<TabSummary>): void {
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const question = isOwnPage(sender) ? readTabQuestion(value) : undefined;
    return question && answer(question.tabId);
  });
}

/** Popup: asks the background, waking it up. */
export async function askAboutTab(tabId: number): Promise<TabSummary | undefined> {
  const question: TabQuestion = { type: 'tab-question', tabId };
  return readTabSummary(await browser.runtime.sendMessage(question));
}
