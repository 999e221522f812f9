import { counted } from './counted';

/** What the popup says, in English. */
export const popupWords = {
  seen: (count: number) => `${counted(count, 'call', 'calls')} seen in this tab`,
  errors: (count: number) => counted(count, 'error', 'errors'),
  noneSeen: 'No calls seen in this tab yet',
  notRemembered:
    'Calls made before DevTools opens are not remembered, as set in the options or by your organisation.',
  private: 'In private windows, calls are only counted while DevTools is open.',
  notAllowed:
    'The observer may not look at this page. Finished calls show in DevTools all the same; calls that are running, cut off by a navigation, or made before DevTools opened do not.',
  nextStep:
    'Open DevTools (F12, or ⌥⌘I on a Mac) and choose TC3. If you do not see it, look under ».',
  allowSite: 'Allow on this site',
  openViewer: 'Open HAR files and errors in a tab',
  options: 'Options',
};
