import { actionWords } from './en/action-words';
import { barWords } from './en/bar-words';
import { callWords } from './en/call-words';
import { copyWords } from './en/copy-words';
import { detailsWords } from './en/details-words';
import { filterWords } from './en/filter-words';
import { keyWords } from './en/key-words';
import { listWords } from './en/list-words';
import { noticeWords } from './en/notice-words';
import { officialCatalogWords } from './en/official-catalog-words';
import { outcomeWords } from './en/outcome-words';
import { overviewWords } from './en/overview-words';
import { popupWords } from './en/popup-words';
import { viewWords } from './en/view-words';
import { viewerWords } from './en/viewer-words';

/** Every word of the panel, the viewer, the popup and the options, in English; `zh.ts` follows it. */
export const english = {
  locale: 'en' as 'en' | 'zh',
  /** Sentences one after the other; empty ones are left out. */
  sentences: (texts: readonly string[]) => texts.filter(Boolean).join(' '),
  listed: (texts: readonly string[]) => texts.filter(Boolean).join(', '),
  ...outcomeWords,
  ...callWords,
  ...noticeWords,
  ...listWords,
  ...keyWords,
  ...barWords,
  ...filterWords,
  ...overviewWords,
  ...actionWords,
  ...copyWords,
  ...viewWords,
  ...viewerWords,
  ...officialCatalogWords,
  ...detailsWords,
  popup: popupWords,
  warning: {
    damagedSettings:
      'Some saved settings could not be read, so their defaults are in use. They are saved anew with your next change.',
  },
};

/** The same in every language: a missing text is a type error. */
export type PanelWords = typeof english;
