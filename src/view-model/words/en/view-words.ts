import { formatCount } from '../../../core/ticket/format-count';
import { counted } from './counted';

const calls = (count: number) => counted(count, 'call', 'calls');

/** What the panel's components say themselves, in English. */
export const viewWords = {
  explainBox: {
    label: 'Explain an error',
    placeholder: 'Paste a response, an SDK error line, an error code or a RequestId',
    clear: 'Clear',
    copyTicket: 'Copy ticket',
    notStored: 'Nothing you paste is stored or sent.',
  },
  summaryTab: { noRequestId: 'none', next: 'Do this next', facts: 'Facts' },
  markerButton: {
    label: 'Set a marker: a named line before the calls that follow',
    name: 'Name of the marker',
    hint: 'Enter sets it',
    suggestion: (index: number) => `Marker ${index}`,
    isSet: (name: string) => `Marker ${name} set`,
  },
  noticeBar: { dismiss: 'Dismiss', dismissTitle: 'Do not say this again' },
  splitView: { size: 'Size of the details' },
  warningBar: { dismiss: 'Dismiss' },
  outcomeChips: {
    label: 'Outcome',
    chip: {
      all: { label: 'All', title: 'Every call' },
      error: { label: 'Errors', title: 'Calls whose envelope holds an error' },
      success: { label: 'OK', title: 'Calls whose envelope holds no error' },
      other: {
        label: 'Other',
        title: 'Dry runs, no response, no envelope, body not readable',
      },
    },
  },
  viewSwitch: {
    label: 'View',
    view: {
      calls: { label: 'Calls', title: 'Every call, in the order of arrival' },
      errors: { label: 'By error', title: 'Errors by code, action and region' },
      actions: { label: 'Actions', title: 'Calls, errors and durations of each action' },
    },
  },
  errorsView: {
    none: 'No errors.',
    noneNext: 'Of the calls listed so far, none came back with an error in its envelope.',
    list: 'Errors by code, action and region',
    more: (count: number) => `${formatCount(count)} more kinds of errors are not listed.`,
    fromTo: (first: string, last: string) => `${first} to ${last}`,
  },
  errorGroups: {
    beforeAnyMarker: 'before any marker',
    underMarker: (name: string, count: number) => `${name} (${formatCount(count)})`,
  },
  errorGroupDetails: {
    label: 'Error',
    show: (count: number) => `Show ${calls(count)}`,
    copyIds: 'Copy RequestIds',
    copyTicket: 'Copy ticket',
    copied: (count: number) => `Copied, ${calls(count)}`,
    newest: 'Explained from its newest call.',
    byMarker: 'By marker:',
  },
};
