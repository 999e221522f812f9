import type { Page } from '@playwright/test';

/** The parts of DevTools' own modules that save a HAR file; seen in Chromium 156. */
interface HarModule {
  readonly Writer: {
    readonly Writer: {
      write(
        stream: { write(text: string): Promise<void> },
        requests: readonly unknown[],
        options: { sanitize: boolean },
        progress: object,
      ): Promise<void>;
    };
  };
}
interface LogsModule {
  readonly NetworkLog: {
    readonly NetworkLog: { instance(): { requests(): readonly unknown[] } };
  };
}

/** What "Export HAR (with sensitive data)" of the Network panel writes, by the code behind it. */
export function exportHarInChromium(devtools: Page): Promise<string> {
  return devtools.evaluate(async () => {
    const models = new URL('./models/', location.href).href;
    const { Writer }: HarModule = await import(`${models}har/har.js`);
    const { NetworkLog }: LogsModule = await import(`${models}logs/logs.js`);
    const texts: string[] = [];
    const stream = {
      async write(text: string) {
        texts.push(text);
      },
    };
    const progress = { canceled: false, worked: 0, totalWork: 0, title: '', done: false };
    const requests = NetworkLog.NetworkLog.instance().requests();
    await Writer.Writer.write(stream, requests, { sanitize: false }, progress);
    return texts.join('');
  });
}
