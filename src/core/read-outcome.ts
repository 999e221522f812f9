import type { CallOutcome, UnknownReason } from './call';
import type { EnvelopeReading, PartialEnvelope } from './envelope';
import type { HttpExchange } from './http-exchange';
import { parseEnvelope } from './parse-envelope';

/**
 * How a finished exchange ended. The body decides wherever there is one: a call can fail with HTTP 200,
 * and carry a good envelope with HTTP 500.
 */
export function readOutcome(exchange: HttpExchange): CallOutcome {
  const { responseBody } = exchange;
  switch (responseBody.kind) {
    case 'text':
      return exchange.status === 0
        ? { kind: 'failed', networkError: exchange.networkError }
        : outcomeOf(parseEnvelope(responseBody.text), responseBody.isBeginning ? 'too-large' : 'cut');
    case 'binary':
      return { kind: 'unknown', reason: 'binary' };
    case 'unavailable':
      return responseBody.reason === 'no-response'
        ? { kind: 'failed', networkError: exchange.networkError }
        : { kind: 'unknown', reason: responseBody.reason };
  }
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
