import { answerParent } from './answer-parent';
import { burst } from './burst';
import { caseGroups } from './case-groups';
import type { CaseResult, SeenCall } from './case-result';
import type { PlaygroundCase } from './playground-case';
import { runCase } from './run-case';
import { runTour } from './run-tour';

declare global {
  interface Window {
    /** For tests: runs cases without a click. */
    playground: {
      run(name: string): Promise<CaseResult>;
      tour(): Promise<readonly CaseResult[]>;
      readonly names: readonly string[];
      readonly burst: typeof burst;
    };
    lastResult: CaseResult | undefined;
  }
}

const LOADING_MS = 2000;
const statusByCase = new Map<string, HTMLElement>();
const output = document.querySelector<HTMLOutputElement>('#result');
const groups = document.querySelector<HTMLElement>('#groups');

for (const { title, cases } of caseGroups) {
  groups?.append(createElement('h2', title), createList(cases));
}
document.querySelector('#tour')?.addEventListener('click', () => void runTour(runAndShow));
window.playground = {
  run: runAndShow,
  tour: () => runTour(runAndShow),
  names: caseGroups.flatMap(({ cases }) => cases.map(({ name }) => name)),
  burst,
};
answerParent(runAndShow);
callAsItLoads(new URLSearchParams(location.search).get('first'));

/** `/?first=NAME`: the case runs at once, and the page is complete only when something else has come. */
function callAsItLoads(name: string | null): void {
  if (name === null) return;
  const slow = document.createElement('img');
  slow.src = `/?ms=${LOADING_MS}`;
  document.body.append(slow);
  void runAndShow(name);
}

async function runAndShow(name: string): Promise<CaseResult> {
  show(statusByCase.get(name), ['Calling…'], '');
  const result = await runCase(name);
  window.lastResult = result;
  const outcome = result.code === undefined && result.requestId !== undefined ? 'good' : 'bad';
  const parts = formatCall(result);
  if (result.calls.length > 1) parts.unshift(`${result.calls.length} calls`);
  show(statusByCase.get(name), parts, outcome);
  if (output !== null) {
    show(output, [name, ...parts], outcome);
    output.dataset.case = name;
    output.dataset.requestId = result.requestId ?? '';
    output.dataset.code = result.code ?? '';
    output.dataset.httpStatus = `${result.httpStatus ?? ''}`;
  }
  return result;
}

function formatCall({ httpStatus, requestId, code, problem }: SeenCall): string[] {
  const status = httpStatus === undefined ? 'No HTTP status' : `HTTP ${httpStatus}`;
  const parts = [status, code ?? (requestId === undefined ? problem : undefined)];
  if (requestId !== undefined) parts.push(`RequestId ${requestId}`);
  return parts.filter((part) => part !== undefined);
}

/** Lines break between parts only: an id in two pieces cannot be compared by eye. */
function show(element: HTMLElement | undefined, parts: readonly string[], outcome: string): void {
  if (element === undefined) return;
  element.replaceChildren(
    ...parts.flatMap((part, index) => [index === 0 ? '' : ' · ', createPart(part)]),
  );
  element.dataset.outcome = outcome;
}

function createPart(text: string): HTMLElement {
  const part = createElement('span', text);
  part.className = 'part';
  return part;
}

function createList(cases: readonly PlaygroundCase[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { name, about } of cases) {
    const button = createElement('button', name);
    button.type = 'button';
    button.id = name;
    button.dataset.case = name;
    button.addEventListener('click', () => void runAndShow(name));
    const description = createElement('span', about);
    description.className = 'about';
    const status = createElement('span', '');
    status.className = 'status';
    statusByCase.set(name, status);
    const row = document.createElement('li');
    row.append(button, description, status);
    list.append(row);
  }
  return list;
}

function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
