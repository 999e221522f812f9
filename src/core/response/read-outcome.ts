import type { CallOutcome, UnknownReason } from '../call';
import { type HttpExchange, headerValue, type ResponseBody } from '../http-exchange';
import type { ApiRequest } from '../request/api-request';
import type { EnvelopeReading, PartialEnvelope } from './envelope';
import type { Failure } from './failure';
import { isEventStream } from './is-event-stream';
import { parseEnvelope } from './parse-envelope';
import { readEventStream } from './read-event-stream';
import { readFailure } from './read-failure';
import { readForwardedError } from './read-forwarded-error';
import { gatewayErrorKind, readGatewayError } from './read-gateway-error';
import { readLegacyResponse } from './read-legacy-response';

/**
 * How an exchange ended. The body decides wherever the page could use it: a call can fail with HTTP
 * 200, and carry a good envelope with HTTP 500. Where there is no envelope, a gateway's own error and
 * one that a proxy passed on without its envelope are read as what they are.
 */
export function readOutcome(exchange: HttpExchange, request: ApiRequest): CallOutcome {
  const { responseBody } = exchange;
  if (responseBody.kind === 'unavailable' && responseBody.reason === 'pending') {
    return { kind: 'pending', isStreaming: false };
  }
  const failure = readFailure(exchange);
  if (failure !== undefined) return { kind: 'failed', failure: withAnswer(failure, responseBody) };
  switch (responseBody.kind) {
    case 'text':
      return outcomeOfText(exchange, responseBody, request);
    case 'binary':
      return { kind: 'unknown', reason: 'binary' };
    case 'unavailable':
      return { kind: 'unknown', reason: responseBody.reason };
  }
}

type TextBody = Extract<ResponseBody, { kind: 'text' }>;

function outcomeOfText(exchange: HttpExchange, body: TextBody, request: ApiRequest): CallOutcome {
  const contentType = headerValue(exchange.responseHeaders, 'Content-Type') ?? '';
  if (isEventStream(contentType)) {
    const outcome = outcomeOfStream(exchange, body, request);
    if (outcome !== undefined) return outcome;
  }
  const reading = parseEnvelope(body.text);
  if (reading.kind !== 'not-envelope') return outcomeOfEnvelope(reading, request);
  if (reading.reason === 'cut') return outcomeOfCut(reading.partial, whyCut(body));
  return outcomeWithoutEnvelope(body.text, reading.reason, request);
}

function outcomeOfEnvelope(
  reading: Exclude<EnvelopeReading, { kind: 'not-envelope' }>,
  request: ApiRequest,
): CallOutcome {
  if (reading.kind === 'success') return reading;
  const { code, message, requestId } = reading;
  if (code === 'DryRunOperation') return { kind: 'dry-run', code, message, requestId };
  if (isGatewaysOwn(reading, request)) {
    return { ...reading, speaker: 'gateway', gatewayError: gatewayErrorKind(code, message) };
  }
  return { ...reading, speaker: 'api' };
}

/** An envelope is the API's own word, whoever passed it on; only gateways have numbers for codes. */
function isGatewaysOwn(
  { code, requestId }: Extract<EnvelopeReading, { kind: 'error' }>,
  { endpointKind }: ApiRequest,
): boolean {
  return endpointKind === 'gateway' && requestId === undefined && /^\d+$/.test(code);
}

function outcomeWithoutEnvelope(
  text: string,
  reason: Extract<CallOutcome, { kind: 'not-envelope' }>['reason'],
  { endpointKind }: ApiRequest,
): CallOutcome {
  const said = { wrapper: 'none', warnings: [] } as const;
  if (endpointKind === 'gateway') {
    const error = readGatewayError(text);
    if (error !== undefined) {
      const { code, message, kind } = error;
      return {
        kind: 'error',
        speaker: 'gateway',
        code,
        message,
        gatewayError: kind,
        requestId: undefined,
        ...said,
      };
    }
  }
  if (endpointKind === 'proxy') {
    const error = readForwardedError(text);
    if (error !== undefined) {
      const { code, message, requestId } = error;
      if (code === 'DryRunOperation') return { kind: 'dry-run', code, message, requestId };
      return { kind: 'error', speaker: 'proxy', code, message, requestId, ...said };
    }
  }
  const legacy = readLegacyResponse(text);
  return { kind: 'not-envelope', reason, ...(legacy && { legacy }) };
}

/** `undefined` where there is no event in it. */
function outcomeOfStream(
  exchange: HttpExchange,
  body: TextBody,
  request: ApiRequest,
): CallOutcome | undefined {
  const stream = readEventStream(body.text, exchange.responseHeaders);
  switch (stream.kind) {
    case 'envelope':
      return outcomeOfEnvelope(stream.reading, request);
    case 'not-stream':
      return undefined;
    case 'stream': {
      const { requestId, error, isComplete } = stream;
      if (error !== undefined) {
        const { code, message } = error;
        const warnings = ['error-in-stream'] as const;
        return {
          kind: 'error',
          speaker: 'api',
          code,
          message,
          requestId,
          wrapper: 'none',
          warnings,
        };
      }
      if (!isComplete || body.isBeginning) {
        return {
          kind: 'unknown',
          reason: whyCut(body),
          ...(requestId !== undefined && { partial: { requestId } }),
        };
      }
      const warnings = requestId === undefined ? (['request-id-missing'] as const) : [];
      return { kind: 'success', requestId, wrapper: 'none', warnings };
    }
  }
}

/** Firefox shows its tools the body that it kept from the page: support can use the RequestId in it. */
function withAnswer(failure: Failure, body: ResponseBody): Failure {
  if (failure.kind !== 'cors-blocked' || body.kind !== 'text') return failure;
  const reading = parseEnvelope(body.text);
  if (reading.kind === 'not-envelope') return failure;
  const { requestId } = reading;
  return {
    ...failure,
    answer: {
      ...(requestId !== undefined && { requestId }),
      ...(reading.kind === 'error' && { code: reading.code, message: reading.message }),
    },
  };
}

function whyCut({ isBeginning }: TextBody): UnknownReason {
  return isBeginning ? 'too-large' : 'cut';
}

/** A cut body is an error only if the whole `Error` object stands in it. */
function outcomeOfCut(partial: PartialEnvelope | undefined, reason: UnknownReason): CallOutcome {
  if (partial?.code === undefined) {
    return { kind: 'unknown', reason, ...(partial?.requestId && { partial }) };
  }
  return {
    kind: 'error',
    speaker: 'api',
    code: partial.code,
    message: partial.message ?? '',
    requestId: partial.requestId,
    wrapper: 'none',
    warnings: ['body-cut'],
  };
}
