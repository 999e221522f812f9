import type { ExplanationHeadings } from '../error-catalog';

export const headings: ExplanationHeadings = {
  meaning: 'What it means',
  official: 'Documentation',
  officialCatalog: 'Official catalogue (in Chinese)',
  officialElsewhere: (service) =>
    `It has this code for ${service} only; here it may mean something else.`,
  causes: 'Why',
  ruledOut: 'Ruled out',
  permission: 'What was refused',
  refusedAction: 'Action',
  refusedResource: 'Resource',
  refusedAccount: 'Account',
  askAdministrator: 'Ask your administrator whether you should have this. A policy that allows it:',
  copyPolicy: 'Copy policy',
  nextSteps: 'Do this next',
  retry: 'Retry',
  side: 'Whose move',
  links: 'Where to look',
  message: 'Message',
  messageNote: 'as received, may be out of date',
  otherLanguage: '中文',
};
