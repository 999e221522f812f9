import { type Call, requestIdOf } from '../core/call';
import type { RequestBody, ResponseBody } from '../core/http-exchange';
import { isSecretName } from '../core/redaction/secret-names';
import { ScreenMask } from './screen-mask';

/** So much of each text is read, in characters: ids stand early, and 5,000 calls must be quick. */
const READ_LENGTH = 16 * 1024;
/** A list of a thousand instances says little about any one of them. */
const MAX_IDS = 100;

/** Ids of a call, each with the name under which it stands. */
export type IdsOfCall = ReadonlyMap<string, string>;

/** A member of an object, its value a string, a long number or a list of such. */
const MEMBER =
  /"([A-Za-z]\w{0,60})"\s*:\s*(?:"([^"\\]{1,80})"|(\d{4,20})(?!\.)|\[([^[\]{}]{1,4000})\])/g;
const LIST_ITEM = /"([^"\\]{1,80})"|\b(\d{4,20})\b/g;

const ID_NAME = /(?:Ids?|IDs?|IdSet|IdList|Uuids?|UUID)$/;
/** They are the same in all calls, name no one thing, or are nobody's business. */
const NO_ID_NAME =
  /^(?:App|Project|Region|Zone|Secret|Owner|User|Client|Openid|.*(?:Secret|Token|Session|Key|Uin|Open|Union))Ids?$/i;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** Such as `ins-1a2b3c4d`, `subnet-…`, `lb-…`; regions (`ap-shanghai`) are not. */
const RESOURCE = /^(?!(?:ap|eu|na|sa|me|af)-)[a-z]{2,12}-(?=[a-z]*\d)[a-z\d]{8,16}$/;
/** What may stand under a name that is an id's. */
const NAMED_VALUE = /^(?=.*\d)[\w.:@/-]{4,80}$/;

/** What is read of a call. */
interface CallTexts {
  readonly requestId: string | undefined;
  readonly url: string;
  /** The bodies' beginnings; empty where there are none. */
  readonly request: string;
  readonly response: string;
}

const known = new WeakMap<Call, IdsOfCall>();

/**
 * Ids in what a call asked and got: the RequestId, what stands under a name that ends in Id, and values
 * in the form of a resource's id or a UUID; nothing that stands under the name of a secret. Found by their
 * text, once a call.
 */
export function idsOfCall(call: Call): IdsOfCall {
  const before = known.get(call);
  if (before !== undefined) return before;
  const ids = readIds(textsOf(call));
  known.set(call, ids);
  return ids;
}

/** Those that the screen shows while nobody lifts its masks: they are read from the masked texts. */
export function idsInClear(call: Call, extraNames: readonly string[]): IdsOfCall {
  const mask = new ScreenMask(call, { isRevealed: false, extraNames });
  const { requestHeaders, responseHeaders } = call.exchange;
  const { requestId = '', url, request, response } = textsOf(call);
  return readIds({
    requestId: mask.text(requestId, 'text') === requestId ? requestId : undefined,
    url: mask.text(url, 'url'),
    request: mask.body(request, requestHeaders),
    response: mask.body(response, responseHeaders),
  });
}

function textsOf(call: Call): CallTexts {
  const { url, requestBody, responseBody } = call.exchange;
  const begin = (body: RequestBody | ResponseBody) =>
    body.kind === 'text' ? body.text.slice(0, READ_LENGTH) : '';
  return {
    requestId: requestIdOf(call),
    url,
    request: begin(requestBody),
    response: begin(responseBody),
  };
}

function readIds({ requestId, url, request, response }: CallTexts): IdsOfCall {
  const ids = new Map<string, string>();
  if (requestId) ids.set(requestId, 'RequestId');
  const query = url.indexOf('?');
  if (query >= 0) readPairs(url.slice(query + 1), ids);
  if (/^\s*[[{]/.test(request)) readMembers(request, ids);
  else readPairs(request, ids);
  readMembers(response, ids);
  return ids;
}

function readMembers(text: string, ids: Map<string, string>): void {
  for (const [, name = '', string, number, list] of text.matchAll(MEMBER)) {
    if (ids.size >= MAX_IDS) return;
    if (list === undefined) take(name, string ?? number ?? '', ids);
    else {
      for (const [, item, digits] of list.matchAll(LIST_ITEM)) {
        if (ids.size >= MAX_IDS) return;
        take(name, item ?? digits ?? '', ids);
      }
    }
  }
}

function readPairs(text: string, ids: Map<string, string>): void {
  if (!text.includes('=')) return;
  for (const [path, value] of new URLSearchParams(text.slice(0, READ_LENGTH))) {
    if (ids.size >= MAX_IDS) return;
    const name = path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? '';
    take(name, value, ids);
  }
}

function take(name: string, value: string, ids: Map<string, string>): void {
  if (ids.has(value) || NO_ID_NAME.test(name)) return;
  const isNamed = ID_NAME.test(name) && NAMED_VALUE.test(value);
  if (!isNamed && !UUID.test(value) && !RESOURCE.test(value)) return;
  if (!isSecretName(name)) ids.set(value, name);
}
