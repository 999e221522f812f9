import type { BrowserContext, Page, Worker } from '@playwright/test';
import { waitUntil } from './wait-until';

/**
 * The extension's service worker. Playwright stays attached to it, so it never dies of idleness
 * here: end it with `stop`. Its `Worker` object outlives that end and speaks to the next instance
 * (156), but an evaluation hangs until there is one.
 */
export class ChromiumBackground {
  readonly #context: BrowserContext;
  readonly #anyPage: Page;
  readonly #script: string | undefined;
  #mayBeStopped = false;

  constructor(context: BrowserContext, anyPage: Page, script: string | undefined) {
    this.#context = context;
    this.#anyPage = anyPage;
    this.#script = script;
  }

  /** The running worker. */
  async worker(): Promise<Worker> {
    const worker = await this.#find();
    if (this.#mayBeStopped) {
      const session = await this.#context.newCDPSession(this.#anyPage);
      await session.send('ServiceWorker.enable');
      const scopeURL = new URL('/', worker.url()).href;
      await session.send('ServiceWorker.startWorker', { scopeURL });
      await session.detach();
      this.#mayBeStopped = false;
    }
    return worker;
  }

  /** Ends the worker, as the browser does after 30 idle seconds. */
  async stop(): Promise<void> {
    const url = (await this.#find()).url();
    const session = await this.#context.newCDPSession(this.#anyPage);
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find((info) => info.type === 'service_worker' && info.url === url);
    if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
    await session.detach();
    this.#mayBeStopped = true;
  }

  #find(): Promise<Worker> {
    if (!this.#script) return Promise.reject(new Error('the extension has no background'));
    return waitUntil("the extension's service worker", () =>
      this.#context
        .serviceWorkers()
        .find((worker) => new URL(worker.url()).pathname === `/${this.#script}`),
    );
  }
}
