import { assertNever } from '../assert-never';
import { bodyLength } from '../body-budget';
import type { Call } from '../call';
import type { NumberField } from './call-filter';

/** `undefined` where it is not known: no test holds of it. */
export function numberOfField(call: Call, field: NumberField): number | undefined {
  const { status, durationMs, responseBody } = call.exchange;
  switch (field) {
    case 'status':
      return status === 0 ? undefined : status;
    case 'duration':
      return durationMs;
    case 'size':
      if (responseBody.kind === 'unavailable') return undefined;
      return responseBody.kind === 'text' ? bodyLength(call) : byteLength(responseBody.base64);
    default:
      return assertNever(field);
  }
}

/** Four characters of base64 are three bytes. */
function byteLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.floor(((base64.length - padding) * 3) / 4);
}
