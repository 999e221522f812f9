import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../http-exchange';
import { allowsOrigin, type CorsFacts, corsBlock } from './cors-block';

const header = (name: string, value: string) => ({ name, value });
const ORIGIN = header('Origin', 'https://app.example.test');
const ALLOWED = header('access-control-allow-origin', 'https://app.example.test');

const chromium: CorsFacts = {
  url: 'https://cvm.tencentcloudapi.com/',
  requestHeaders: [ORIGIN],
  responseHeaders: [],
  status: 200,
  networkError: 'net::ERR_FAILED',
  isChromium: true,
};
const firefox: CorsFacts = { ...chromium, networkError: undefined, isChromium: false };

const CASES: readonly {
  name: string;
  facts: CorsFacts;
  expected: ReturnType<typeof corsBlock>;
}[] = [
  { name: 'Chromium’s blocked answer', facts: chromium, expected: 'cors' },
  { name: 'Firefox’s blocked answer, which looks good', facts: firefox, expected: 'cors' },
  {
    name: 'Chromium’s refused preflight: no status, Referer for Origin',
    facts: {
      ...chromium,
      status: 0,
      requestHeaders: [header('referer', 'https://app.example.test/page?x')],
    },
    expected: 'preflight',
  },
  {
    name: 'Firefox without a status, which may be anything',
    facts: { ...firefox, status: 0 },
    expected: undefined,
  },
  {
    name: 'Chromium’s answer without its error',
    facts: { ...chromium, networkError: undefined },
    expected: undefined,
  },
  {
    name: 'Chromium’s answer with an error of another kind',
    facts: { ...chromium, networkError: 'net::ERR_ABORTED' },
    expected: undefined,
  },
  {
    name: 'an answer for this origin',
    facts: { ...firefox, responseHeaders: [ALLOWED] },
    expected: undefined,
  },
  {
    name: 'an answer for every origin',
    facts: { ...firefox, responseHeaders: [header('Access-Control-Allow-Origin', ' * ')] },
    expected: undefined,
  },
  {
    name: 'an answer for another origin',
    facts: {
      ...firefox,
      responseHeaders: [header('Access-Control-Allow-Origin', 'https://other.test')],
    },
    expected: 'cors',
  },
  {
    name: 'an answer for the origin but another scheme',
    facts: {
      ...firefox,
      responseHeaders: [header('Access-Control-Allow-Origin', 'http://app.example.test')],
    },
    expected: 'cors',
  },
  {
    name: 'a page that was navigated to, which shows whatever came',
    facts: { ...firefox, requestHeaders: [ORIGIN, header('Sec-Fetch-Mode', 'navigate')] },
    expected: undefined,
  },
  {
    name: 'a sandboxed frame’s origin, null',
    facts: { ...firefox, requestHeaders: [header('Origin', 'null')] },
    expected: 'cors',
  },
  {
    name: 'the page’s own origin',
    facts: { ...firefox, url: 'https://app.example.test/api' },
    expected: undefined,
  },
  {
    name: 'the page’s host on another port',
    facts: { ...firefox, url: 'https://app.example.test:8443/api' },
    expected: 'cors',
  },
  {
    name: 'a request without Origin and Referer',
    facts: { ...firefox, requestHeaders: [] },
    expected: undefined,
  },
  {
    name: 'an image, which has a Referer and asks for no permission',
    facts: { ...firefox, requestHeaders: [header('Referer', 'https://app.example.test/')] },
    expected: undefined,
  },
  {
    name: 'a request that does not want to read the answer',
    facts: { ...firefox, requestHeaders: [ORIGIN, header('sec-fetch-mode', 'no-cors')] },
    expected: undefined,
  },
  ...['chrome-extension://abc', 'moz-extension://abc'].map((origin) => ({
    name: `an extension’s own request (${origin})`,
    facts: { ...firefox, requestHeaders: [header('Origin', origin)] },
    expected: undefined,
  })),
  { name: 'no URL', facts: { ...firefox, url: 'about' }, expected: undefined },
  {
    name: 'a Referer that is no URL',
    facts: { ...chromium, status: 0, requestHeaders: [header('Referer', 'none')] },
    expected: undefined,
  },
];

describe('corsBlock', () => {
  it.each(CASES)('$name: $expected', ({ facts, expected }) => {
    expect(corsBlock(facts)).toBe(expected);
  });
});

describe('allowsOrigin', () => {
  it.each<[name: string, requestHeaders: HeaderList, responseHeaders: HeaderList, boolean]>([
    ['the same origin named', [ORIGIN], [ALLOWED], true],
    ['nothing named', [ORIGIN], [], false],
    ['an empty name', [ORIGIN], [header('Access-Control-Allow-Origin', '')], false],
  ])('%s', (_, requestHeaders, responseHeaders, expected) => {
    expect(allowsOrigin({ requestHeaders, responseHeaders })).toBe(expected);
  });
});
