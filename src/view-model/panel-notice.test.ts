import { describe, expect, it } from 'vitest';
import type { RecorderState } from '../core/ledger/tab-recorder';
import { type NoticeChoices, panelNotice } from './panel-notice';
import { english } from './words/en';

const QUIET: RecorderState = {
  isPaused: false,
  pausedCount: 0,
  preservesLog: true,
  visits: [{ url: 'https://app.example.test:8443/x', at: 0 }],
  grantedOrigins: ['<all_urls>'],
  isGone: false,
  droppedRecords: 0,
  withheldCount: 0,
};
const FIREFOX: NoticeChoices = { mayWithhold: true, hasDismissedGrant: false };
const CHROME: NoticeChoices = { mayWithhold: false, hasDismissedGrant: false };
const notGranted = { grantedOrigins: ['https://*.tencentcloudapi.com/*'] };
const visited = (...urls: string[]) => ({ visits: urls.map((url) => ({ url, at: 0 })) });

describe('panelNotice', () => {
  it.each<[name: string, state: Partial<RecorderState>, choices: NoticeChoices]>([
    ['all is well', {}, FIREFOX],
    ['nothing is known of grants yet', { grantedOrigins: undefined }, CHROME],
    ['the browser withholds nothing (Chrome)', { withheldCount: 3 }, CHROME],
    ['the person has read it', notGranted, { ...CHROME, hasDismissedGrant: true }],
    ['the page can have no permission', { ...notGranted, ...visited('about:blank') }, CHROME],
    ['the page is not known', { ...notGranted, ...visited('') }, CHROME],
    [
      'a page before this one was not permitted',
      { grantedOrigins: ['https://a.test/*'], ...visited('http://b.test/', 'https://a.test/') },
      CHROME,
    ],
  ])('says nothing where %s', (_, state, choices) => {
    expect(panelNotice({ ...QUIET, ...state }, choices, english)).toBeUndefined();
  });

  it.each<[name: string, state: Partial<RecorderState>, expected: object]>([
    [
      'a pause, with the way back',
      { isPaused: true, pausedCount: 2 },
      { kind: 'paused', text: 'Paused. 2 calls were not listed since.', action: 'Resume' },
    ],
    [
      'one call',
      { isPaused: true, pausedCount: 1 },
      { text: 'Paused. 1 call was not listed since.' },
    ],
    [
      'what Firefox withholds',
      { withheldCount: 2 },
      { kind: 'withheld', text: expect.stringMatching(/^2 calls finished /), action: undefined },
    ],
    ['one withheld', { withheldCount: 1 }, { text: expect.stringMatching(/^1 call finished /) }],
    [
      'where the observer may not look, by the host with its port',
      notGranted,
      {
        kind: 'not-granted',
        text: expect.stringMatching(/^On app\.example\.test:8443 only finished calls /),
        action: 'Allow…',
      },
    ],
  ])('tells of %s', (_, state, expected) => {
    expect(panelNotice({ ...QUIET, ...state }, FIREFOX, english)).toMatchObject(expected);
  });

  it('tells the most urgent only', () => {
    const states: Partial<RecorderState>[] = [
      { isGone: true },
      { isPaused: true },
      { withheldCount: 1 },
      notGranted,
    ];
    const kinds = states.map((_, index) => {
      const left: RecorderState = Object.assign({}, QUIET, ...states.slice(index));
      return panelNotice(left, FIREFOX, english)?.kind;
    });
    expect(kinds).toEqual(['gone', 'paused', 'withheld', 'not-granted']);
  });
});
