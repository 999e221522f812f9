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
      // Four characters of base64 are three bytes.
      return responseBody.kind === 'text'
        ? bodyLength(call)
        : Math.floor((responseBody.base64.replace(/=+$/, '').length * 3) / 4);
    default:
      return assertNever(field);
  }
}
