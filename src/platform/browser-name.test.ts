import { describe, expect, it } from 'vitest';
import { browserName } from './browser-name';

const WEBKIT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('browserName', () => {
  it.each([
    ['Chrome 156', `${WEBKIT} Chrome/156.0.0.0 Safari/537.36`],
    ['Chrome 156', `${WEBKIT} HeadlessChrome/156.0.0.0 Safari/537.36`],
    ['Firefox 153', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
    ['Edge 156', `${WEBKIT} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.3240.1`],
    ['', `${WEBKIT} Version/18.0 Safari/605.1.15`],
    ['', ''],
  ])('reads “%s”', (name, userAgent) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
