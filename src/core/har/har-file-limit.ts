/** In bytes. Chromium's longest text has 512 Mi characters; what is parsed takes three times the text. */
export const harFileLimitBytes = 400 * 1024 * 1024;
