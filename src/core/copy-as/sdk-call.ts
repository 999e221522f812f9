import type { Call } from '../call';
import { headerValue } from '../http-exchange';
import { findParameter } from '../request/find-parameter';
import type { Masking } from '../ticket/masking';
import { singleLine } from '../ticket/single-line';
import { readCallInput, type SentAs } from './call-input';

/** The API knows no others, and the SDKs refuse them. */
const LANGUAGES = ['zh-CN', 'en-US'] as const;
type Language = (typeof LANGUAGES)[number];

/** A call as an SDK or tccli makes it. All of it is redacted and, but for the JSON, in one line. */
export interface SdkCall {
  readonly service: string;
  readonly action: string;
  readonly version: string;
  readonly region: string | undefined;
  readonly language: Language | undefined;
  /** The host to call. */
  readonly endpoint: string;
  /** Not the one that the SDKs take by themselves. */
  readonly isOwnEndpoint: boolean;
  /** A private cloud's host without TLS. */
  readonly isPlainHttp: boolean;
  /** Signed with a temporary key, which has a token beside it. */
  readonly hasToken: boolean;
  /** The parameters, as one JSON object. */
  readonly json: string;
  readonly sentAs: SentAs;
  /** What the reader must know, in sentences. */
  readonly notes: readonly string[];
}

const NOTE: Readonly<Record<SentAs, string | undefined>> = {
  json: undefined,
  form: 'It was sent as a form, where all values are text: which are numbers is guessed here.',
  multipart: 'It was sent as multipart/form-data, which this cannot send. Files are left out.',
  'octet-stream': 'It was sent as application/octet-stream. Its body is left out.',
  unknown: 'Its body was not captured, so its parameters are not known.',
  other: 'Its body is not a JSON object. It is left out.',
};

export function readSdkCall({ request, exchange }: Call, masking: Masking): SdkCall {
  const notes: string[] = [];
  const say = (what: string, value: string | undefined): string => {
    const known = value && singleLine(masking.text(value));
    if (known) return known;
    notes.push(`The request does not say its ${what.toLowerCase()}: fill in ${what}.`);
    return what;
  };
  const service = say('SERVICE', request.service);
  const action = say('ACTION', request.action);
  const version = say('VERSION', request.version);
  const usual = `${service}.tencentcloudapi.com`;
  const own = request.endpointKind === 'api' ? singleLine(request.endpoint) : '';
  const input = readCallInput(masking.request(exchange), request.endpointKind);
  const note = NOTE[input.sentAs];
  if (note !== undefined) notes.push(note);
  if (request.signatureForm === 'skip') notes.push('It was sent unsigned (Authorization: SKIP).');
  return {
    service,
    action,
    version,
    region: request.region && singleLine(masking.text(request.region)),
    language: LANGUAGES.find((language) => language === request.language),
    endpoint: own === '' ? usual : own,
    isOwnEndpoint: own !== '' && own !== usual,
    isPlainHttp: own !== '' && exchange.url.startsWith('http:'),
    hasToken: isSignedWithToken(exchange),
    ...input,
    notes,
  };
}

function isSignedWithToken({ requestHeaders, requestBody, url }: Call['exchange']): boolean {
  if (headerValue(requestHeaders, 'X-TC-Token')) return true;
  const form = requestBody.kind === 'text' ? requestBody.text : (url.split('?')[1] ?? '');
  return /(?:^|&)Signature=/.test(form) && findParameter(form, 'Token') !== undefined;
}
