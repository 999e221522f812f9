import type { PanelWords } from './en';
import { actionWords } from './zh/action-words';
import { barWords } from './zh/bar-words';
import { callWords } from './zh/call-words';
import { copyWords } from './zh/copy-words';
import { detailsWords } from './zh/details-words';
import { filterWords } from './zh/filter-words';
import { keyWords } from './zh/key-words';
import { listWords } from './zh/list-words';
import { noticeWords } from './zh/notice-words';
import { officialCatalogWords } from './zh/official-catalog-words';
import { outcomeWords } from './zh/outcome-words';
import { overviewWords } from './zh/overview-words';
import { popupWords } from './zh/popup-words';
import { viewWords } from './zh/view-words';
import { viewerWords } from './zh/viewer-words';

/** Every word of the panel, the viewer, the popup and the options, in Simplified Chinese. */
export const chinese: PanelWords = {
  locale: 'zh',
  sentences: (texts) => texts.filter(Boolean).join(''),
  listed: (texts) => texts.filter(Boolean).join('、'),
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
    damagedSettings: '部分已保存的设置无法读取，已改用默认值；下次更改时会重新保存。',
  },
};
