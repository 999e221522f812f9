import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Extensions to compare with, the least that does the thing. */
export interface BaselineExtensions {
  /** Adds a panel and hears of no request. */
  readonly idle: string;
  /** A listener that does nothing. */
  readonly listener: string;
  /** A listener that reads the bodies of JSON answers, and forgets them. */
  readonly reader: string;
  /** A panel that reads each body and prints its RequestId, a line a call. */
  readonly barePanel: string;
  /** The same, and a background that hears of each request all that an observer of calls needs, and does nothing. */
  readonly bareObserver: string;
  remove(): Promise<void>;
}

const MANIFEST = {
  manifest_version: 3,
  version: '1.0',
  devtools_page: 'devtools.html',
  permissions: ['storage', 'webRequest'],
  host_permissions: ['https://*.tencentcloudapi.com/*', 'https://*.example.test/*'],
};

const ADD_PANEL = `chrome.devtools.panels.create('TC3', '', 'panel.html');`;
const LISTEN = `chrome.devtools.network.onRequestFinished.addListener(() => {});`;
const READ_JSON = `chrome.devtools.network.onRequestFinished.addListener((entry) => {
  if (/json/.test(entry.response.content.mimeType ?? '')) entry.getContent(() => {});
});`;
const PRINT_IDS = `chrome.devtools.network.onRequestFinished.addListener((entry) => {
  if (entry.request.method !== 'POST') return;
  entry.getContent((text) => {
    const row = document.createElement('div');
    row.textContent = /"RequestId":"([^"]+)/.exec(text ?? '')?.[1] ?? '';
    document.body.append(row);
  });
});
document.querySelector('input').addEventListener('input', (event) => {
  document.body.dataset.typed = event.target.value;
});`;

/** The events and their details as `src/capture/web-request.ts` asks for them. */
const OBSERVE = `const filter = {
  urls: ['<all_urls>'],
  types: ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'],
};
const { webRequest } = chrome;
webRequest.onBeforeRequest.addListener(() => {}, filter, ['requestBody']);
webRequest.onSendHeaders.addListener(() => {}, filter, ['requestHeaders', 'extraHeaders']);
webRequest.onResponseStarted.addListener(() => {}, filter, ['responseHeaders']);
webRequest.onBeforeRedirect.addListener(() => {}, filter);
webRequest.onCompleted.addListener(() => {}, filter);
webRequest.onErrorOccurred.addListener(() => {}, filter);`;

/** Writes them to a folder of their own. */
export async function writeBaselineExtensions(): Promise<BaselineExtensions> {
  const root = await mkdtemp(join(tmpdir(), 'tc3-baselines-'));
  const write = async (
    name: string,
    devtools: string,
    panel: string,
    background?: string,
  ): Promise<string> => {
    const folder = join(root, name);
    await mkdir(folder);
    const gecko = { id: `${name}@bench.test`, strict_min_version: '140.0' };
    const manifest = {
      ...{ ...MANIFEST, name, browser_specific_settings: { gecko } },
      ...(background === undefined ? {} : { background: { service_worker: 'background.js' } }),
    };
    const files = {
      'manifest.json': JSON.stringify(manifest),
      'background.js': background ?? '',
      'devtools.html': '<!doctype html><script src="devtools.js"></script>',
      'devtools.js': devtools,
      'panel.html': '<!doctype html><body><input><script src="panel.js"></script></body>',
      'panel.js': panel,
    };
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    return folder;
  };
  return {
    idle: await write('idle', ADD_PANEL, ''),
    listener: await write('listener', `${ADD_PANEL}\n${LISTEN}`, ''),
    reader: await write('reader', `${ADD_PANEL}\n${READ_JSON}`, ''),
    barePanel: await write('bare', ADD_PANEL, PRINT_IDS),
    bareObserver: await write('bare-observer', ADD_PANEL, PRINT_IDS, OBSERVE),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
