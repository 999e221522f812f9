import { formatCount } from '../../../core/ticket/format-count';
import { counted } from './counted';

const calls = (count: number) => counted(count, 'call', 'calls');

/** The bars above and below the list, and what an empty list says. */
export const barWords = {
  toolbar: {
    title: 'Tencent Cloud API calls',
    pause: 'Pause: list no new calls',
    resume: 'Resume: list new calls',
    clear: 'Clear the list',
    preserve: 'Preserve log: keep calls when the page navigates',
    overview: 'Timeline of calls and errors',
    filter: 'Filter',
    filterLabel: 'Filter by action, code, RequestId, message or URL',
    suggestions: 'Suggestions',
  },
  filterNote: {
    stays: 'The last good result stays.',
    searching: (judged: number, total: number) =>
      `Searching: ${formatCount(judged)} of ${calls(total)}.`,
    cancel: 'Cancel',
    cancelled: 'The search was cancelled.',
    tooSlow:
      'Pattern too slow: it was stopped after half a second. Make it simpler, such as without a repetition within a repetition.',
  },
  statusBar: {
    calls,
    someCalls: (shown: number, total: number) => `${formatCount(shown)} of ${calls(total)}`,
    inRows: (rows: number) => ` in ${counted(rows, 'row', 'rows')}`,
    errors: (count: number) => counted(count, 'error', 'errors'),
    evictedCalls: (count: number) =>
      `${counted(count, 'older call', 'older calls')} dropped, the list is full`,
    evictedBodies: (count: number) =>
      `${counted(count, 'old body', 'old bodies')} dropped to save memory`,
    droppedRecords: (count: number) =>
      `${counted(count, 'record', 'records')} of the observer dropped, its ring was full`,
    cleared: 'Cleared.',
    undo: 'Undo',
    newCalls: 'New calls',
    arrived: (errors: number, count: number) =>
      errors === 0
        ? counted(count, 'new call', 'new calls')
        : `${counted(errors, 'new error', 'new errors')}, ${calls(count)}`,
  },
  emptyNotice: {
    noCalls: 'No Tencent Cloud calls yet.',
    noCallsNext: 'Repeat the step that failed while DevTools stays open.',
    lateNext:
      'The page was there before DevTools. Reload it to list the calls of its start, or repeat the step that failed.',
    paused: 'Paused: new calls are not listed.',
    pausedNext: 'Resume, then repeat the step that failed.',
    resume: 'Resume',
    reload: 'Reload page',
    openHar: 'Open a HAR file',
    noCallsHere: 'No Tencent Cloud calls are listed.',
    noCallsHereNext: 'Open a HAR file that has some.',
    noMatch: 'No call matches the filter.',
    showAll: 'Show all calls',
  },
};
