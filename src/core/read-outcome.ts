import type { CallOutcome, UnknownReason } from './call';
import type { EnvelopeReading, PartialEnvelope } from './envelope';
import type { Failure } from './failure';
import type { HttpExchange, ResponseBody } from './http-exchange';
import { parseEnvelope } from './parse-envelope';
import { readFailure } from './read-failure';

/**
 * How an exchange ended. The body decides wherever the page could use it: a call can fail with HTTP
 * 200, and carry a good envelope with HTTP 500.
 */
export function readOutcome(exchange: HttpExchange): CallOutcome {
  const { responseBody } = exchange;
  if (responseBody.kind === 'unavailable' && responseBody.reason === 'pending') {
    return { kind: 'pending' };
  }
  const failure = readFailure(exchange);
  if (failure !== undefined) return { kind: 'failed', failure: withAnswer(failure, responseBody) };
  switch (responseBody.kind) {
    case 'text':
      return outcomeOf(
        parseEnvelope(responseBody.text),
        responseBody.isBeginning ? 'too-large' : 'cut',
      );
    case 'binary':
      return { kind: 'unknown', reason: 'binary' };
    case 'unavailable':
      return { kind: 'unknown', reason: responseBody.reason };
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

function outcomeOf(reading: EnvelopeReading, whyCut: UnknownReason): CallOutcome {
  switch (reading.kind) {
    case 'success':
      return reading;
    case 'error': {
      const { code, message, requestId } = reading;
      if (code === 'DryRunOperation') return { kind: 'dry-run', code, message, requestId };
      // An envelope is the API's own word, whoever passed it on.
      return { ...reading, speaker: 'api' };
    }
    case 'not-envelope':
      return reading.reason === 'cut'
        ? outcomeOfCut(reading.partial, whyCut)
        : { kind: 'not-envelope', reason: reading.reason };
  }
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
