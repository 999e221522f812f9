import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerPreflight } from './answer-preflight';
import { answerRequest } from './answer-request';
import { corsHeaders } from './cors-headers';
import { createBurstCounter } from './create-burst-counter';
import { createCertificate } from './create-certificate';
import { createFakeCloud } from './create-fake-cloud';
import { readAnswerTiming } from './read-answer-timing';
import { readArrivedRequest } from './read-arrived-request';
import { sendAnswer } from './send-answer';
import type { ServedCall } from './served-call';
import { trackConnections } from './track-connections';

export interface FakeApiOptions {
  /** Address to listen on; 127.0.0.1 unless told. */
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Built playground, from `buildPlayground()`; without it the page's host answers 404. */
  readonly playgroundDir?: string;
  /** Whether API and console hosts send CORS headers. True unless told; the real ones do not. */
  readonly cors?: boolean;
  /** Clock that everything runs by; `Date.now` unless told. */
  readonly now?: () => number;
}

/** A running fake of the API hosts, the console's gateway and an app with its own proxy. */
export interface FakeApi {
  readonly host: string;
  readonly port: number;
  /** The page, by name: a browser must map the name to `host:port` (see `hostResolverRules`). */
  readonly pageUrl: string;
  /** Value for Chromium's `--host-resolver-rules`. */
  readonly hostResolverRules: string;
  /**
   * Value for Chromium's `--ignore-certificate-errors-spki-list`, which leaves the HTTP cache on;
   * `--ignore-certificate-errors` turns it off.
   */
  readonly publicKeyHash: string;
  /** Every call answered so far, in the order of the answers. */
  readonly calls: readonly ServedCall[];
  /** Added to the server's clock: Date header, timestamp check and its message. */
  clockOffsetMs: number;
  cors: boolean;
  close(): Promise<void>;
}

const MAPPED_NAMES = [
  '*.tencentcloudapi.com',
  '*.cloud.tencent.com',
  '*.tencentcloud.com',
  '*.qcloud.com',
  '*.example.test',
  '*.example-partner.test',
];

/** Starts the server. HTTP goes by the Host header alone, so one port plays every host. */
export async function startFakeApi(options: FakeApiOptions = {}): Promise<FakeApi> {
  const now = options.now ?? Date.now;
  const { playgroundDir } = options;
  const cloud = createFakeCloud(now);
  const bursts = createBurstCounter();
  const calls: ServedCall[] = [];
  const settings = { clockOffsetMs: 0, cors: options.cors ?? true };
  const serverNow = () => now() + settings.clockOffsetMs;

  const { publicKeyHash, ...certificate } = await createCertificate();
  const server = createServer(certificate, (message, response) => {
    // A client that goes away is no error of ours.
    response.on('error', () => {});
    readArrivedRequest(message)
      .then(async (request) => {
        if (request === undefined) return void response.destroy();
        const asksFirst = settings.cors && request.method === 'OPTIONS';
        const answer = asksFirst
          ? answerPreflight(request)
          : await answerRequest(request, { cloud, bursts, nowMs: serverNow(), playgroundDir });
        const withCors = settings.cors && !(answer.kind === 'complete' && answer.withoutCors);
        sendAnswer(answer, {
          response,
          headers: {
            server: 'nginx',
            date: new Date(serverNow()).toUTCString(),
            ...(withCors ? corsHeaders(request) : {}),
          },
          timing: readAnswerTiming(request.url),
          resetConnection: () => connections.reset(message),
          onSent(httpStatus) {
            if (answer.kind === 'cut-connection' || answer.served === undefined) return;
            const { method, host: endpoint, url } = request;
            const wire = { at: serverNow(), endpoint, method, path: url.pathname, httpStatus };
            calls.push({ ...wire, ...answer.served });
          },
        });
      })
      .catch((error: unknown) => failResponse(response, error));
  });
  const connections = trackConnections(server);
  // Refused certificates, port scans and half requests end here and harm nobody.
  server.on('tlsClientError', () => {});
  server.on('clientError', (_error, socket) => socket.destroy());

  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    host,
    port,
    pageUrl: 'https://app.example.test/',
    hostResolverRules: MAPPED_NAMES.map((name) => `MAP ${name} ${host}:${port}`).join(', '),
    publicKeyHash,
    calls,
    get clockOffsetMs() {
      return settings.clockOffsetMs;
    },
    set clockOffsetMs(value) {
      settings.clockOffsetMs = value;
    },
    get cors() {
      return settings.cors;
    },
    set cors(value) {
      settings.cors = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A bug of the fake itself: say so loudly, in the answer and on the console. */
function failResponse(response: ServerResponse, error: unknown): void {
  console.error('fake API failed', error);
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { 'content-type': 'text/plain' }).end('The fake API failed.');
}
