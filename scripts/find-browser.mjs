export const findChromium = () => ({ path: '/usr/bin/chromium', version: '', source: '' });
export const findFirefox = () => ({ path: '/usr/bin/firefox-esr', version: '', source: '' });
