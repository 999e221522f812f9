import { randomUUID } from 'node:crypto';
import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';
import type { FakeCloud } from './create-fake-cloud';
import { formatSdkError, type SdkErrorFacts } from './format-sdk-error';
import type { HttpAnswer, ServedFacts } from './http-answer';
import { ordinaryJsonCanary } from './ordinary-json-canary';

const SERVICE = 'cvm';
const ACTION = 'DescribeRegions';
const VERSION = '2017-03-12';

/**
 * The page's own backend where it uses an SDK itself, at `/backend/NAME`, so that the page's request
 * names no action:
 * - `forward-code`: HTTP 500 (`?status=`) with only code, message and RequestId of a refused call;
 *   `?form=` flat, nested or data in JSON, or go, python, java, node for the SDK's line of text;
 * - `envelope`: the envelope unchanged, `?error=1` for an error;
 * - `ordinary-json`: something of its own that has the word Response in it, `?top=1` as its key.
 */
export function answerBackend(request: ArrivedRequest, cloud: FakeCloud): HttpAnswer | undefined {
  const [, group, name] = request.url.pathname.split('/');
  if (group !== 'backend') return undefined;
  const { searchParams } = request.url;
  switch (name) {
    case 'forward-code':
      return forwardCode(searchParams);
    case 'envelope':
      return forwardEnvelope(cloud, searchParams.has('error'));
    case 'ordinary-json':
      return json(200, ordinaryJson(searchParams.has('top')));
    default:
      return undefined;
  }
}

function forwardCode(searchParams: URLSearchParams): HttpAnswer {
  const { code, messages } = apiErrors.signatureFailure();
  const facts = { code, message: messages['en-US'], requestId: randomUUID() };
  const status = Number(searchParams.get('status') ?? 500);
  const form = searchParams.get('form') ?? 'flat';
  const served = servedAs(facts.requestId, code);
  const format = Object.hasOwn(formatSdkError, form) ? formatSdkError[form] : undefined;
  if (format === undefined) return json(status, inJson(form, facts), served);
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return { kind: 'complete', status, headers, body: format(facts), served };
}

function inJson(form: string, facts: SdkErrorFacts): unknown {
  switch (form) {
    case 'nested':
      return { ok: false, error: { code: facts.code, requestId: facts.requestId } };
    case 'data':
      return { success: false, data: { errorCode: facts.code, request_id: facts.requestId } };
    default:
      return facts;
  }
}

function forwardEnvelope(cloud: FakeCloud, isError: boolean): HttpAnswer {
  const { envelope, requestId, code } = isError
    ? cloud.refuseCall(apiErrors.internalError(), 'en-US')
    : cloud.answerCall({
        service: SERVICE,
        version: VERSION,
        action: ACTION,
        region: undefined,
        language: 'en-US',
        parameters: {},
      });
  return json(200, JSON.parse(envelope), servedAs(requestId, code));
}

/** Not in the log of calls: it is none. */
function ordinaryJson(atTop: boolean): unknown {
  const note = ordinaryJsonCanary;
  return atTop
    ? { Response: { Answer: 'Very satisfied' }, note }
    : { survey: 7, answers: [{ Question: 'How was it?', Response: 'Very satisfied' }], note };
}

function servedAs(requestId: string, code: string | undefined): ServedFacts {
  const named = { service: SERVICE, action: ACTION, oddAnswer: undefined } as const;
  return { via: 'proxy', ...named, requestId, code };
}

function json(status: number, value: unknown, served?: ServedFacts): HttpAnswer {
  return {
    kind: 'complete',
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
    ...(served === undefined ? {} : { served }),
  };
}
