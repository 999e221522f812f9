import { formatCount } from '../../../core/ticket/format-count';
import { counted } from './counted';

const listedCalls = (count: number) => counted(count, 'listed call', 'listed calls');

/** What can be copied and saved, and what is said of it, in English. */
export const copyWords = {
  copyMenu: {
    label: {
      'ticket-text': 'Text',
      'ticket-markdown': 'Markdown',
      'ticket-line': 'One line',
      'ticket-json': 'JSON',
      'ticket-unmasked': 'Text without masks, this time',
      tccli: 'tccli command',
      curl: 'cURL (bash)',
      node: 'Node.js SDK',
      python: 'Python SDK',
      go: 'Go SDK',
      'request-raw': 'Request body',
      'request-pretty': 'Request body, pretty',
      'response-raw': 'Response body',
      'response-pretty': 'Response body, pretty',
      'request-ids': 'RequestIds',
      tsv: 'Rows (TSV)',
      'console-script': 'tccli script',
    },
    unmaskedWarning:
      'Secrets stand in this copy as they are. Paste it only where nobody else reads it.',
  },
  copyConfirmation: {
    copied: 'Copied',
    unmasked: 'Copied without masks',
    masked: (count: number) => `Copied · ${formatCount(count)} masked`,
  },
  copyEntry: {
    refused: 'The browser refused to copy',
    byHand: 'The text is selected: press Ctrl+C (⌘C on a Mac).',
  },
  ticketPreview: {
    title: 'Ticket',
    nothingMasked:
      'Nothing in it was masked. A secret under a name that says nothing is not found: look.',
    masked: 'What is marked stands in place of a secret; point at it to see why.',
    reason: {
      name: 'its name is that of a secret',
      pattern: 'it looks like a secret',
      place: 'secrets stand in this place',
      'seen-elsewhere': 'the same value is a secret elsewhere in the call',
      personal: 'it names a person or an account',
      'extra-name': 'you named it in the options',
    },
    maskReason: (name: string, reason: string) => `${name}: ${reason}`,
  },
  textDialog: { copy: 'Copy', close: 'Close' },
  saveMenu: {
    label: 'Copy or save the listed calls',
    copy: (count: number) => `Copy ${listedCalls(count)}`,
    save: (count: number) => `Save ${listedCalls(count)} as a file`,
  },
  saveCalls: {
    writing: (count: number, percent: number) =>
      `Writing ${counted(count, 'call', 'calls')}: ${percent} %`,
  },
  callFiles: {
    saved: (name: string, count: number) => `${name}: ${counted(count, 'call', 'calls')}`,
    maskedCount: (count: number) => `${formatCount(count)} masked`,
    leftOut: (count: number) => `${formatCount(count)} still running, left out`,
  },
  lostAnswerActions: {
    audit: 'Open CloudAudit',
    copySearch: 'Copy what to look for',
    copyKnown: 'Copy what is known',
    reload: 'Reload page',
    auditNote:
      'CloudAudit records console calls with RequestId and error code; some APIs are not in it.',
  },
};
