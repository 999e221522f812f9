import type { Call } from '../core/call';
import { readMessageFacts } from '../core/explanation/message/read-message-facts';
import type { ParameterReading } from '../core/request/parameter-reading';
import { readCommonParameters } from '../core/request/read-common-parameters';
import { readParameters } from '../core/request/read-parameters';
import type { RequestHead } from '../core/request/request-head';
import type { RequestParameter } from '../core/request/request-parameter';
import { ScreenMask, type ScreenMaskOptions } from './screen-mask';

/** So many rows a table has; a request with more is read as text. */
const MAX_ROWS = 500;
/** Bodies above this, in characters, are left to the text. */
const MAX_LENGTH = 256 * 1024;
const NOTHING_READ: ParameterReading = { parameters: [], leftOutCount: 0 };

export interface ParameterRow extends RequestParameter {
  /** The error's message names it, or what it stands in. */
  readonly isNamed: boolean;
}

/** A request as tables. */
export interface RequestParameters {
  readonly parameters: readonly ParameterRow[];
  /** Action, version, signature and the like. */
  readonly common: readonly ParameterRow[];
  /** Parameters that are not listed. */
  readonly leftOutCount: number;
  /** The body is too long for a table. */
  readonly isTooLong: boolean;
  readonly maskedCount: number;
}

/** Reads the tables from the masked texts, so that nothing unmasked can be in them. */
export function requestParameters(call: Call, options: ScreenMaskOptions): RequestParameters {
  const { url, requestHeaders, requestBody } = call.exchange;
  const mask = new ScreenMask(call, options);
  const isTooLong = requestBody.kind === 'text' && requestBody.text.length > MAX_LENGTH;
  const hasText = requestBody.kind === 'text' && !isTooLong;
  const head: RequestHead = {
    url: mask.text(url, 'url'),
    requestHeaders: mask.headers(requestHeaders),
    requestBody: hasText
      ? { kind: 'text', text: mask.body(requestBody.text, requestHeaders) }
      : { kind: 'none' },
  };
  const named = namedPaths(call);
  const row = (parameter: RequestParameter): ParameterRow => ({
    ...parameter,
    isNamed: named.some((path) => isAt(parameter.path, path)),
  });
  const { parameters, leftOutCount } = isTooLong ? NOTHING_READ : readParameters(head);
  return {
    parameters: parameters.slice(0, MAX_ROWS).map(row),
    common: readCommonParameters(head).slice(0, MAX_ROWS).map(row),
    leftOutCount: Math.max(0, parameters.length - MAX_ROWS) + leftOutCount,
    isTooLong,
    maskedCount: mask.count,
  };
}

function namedPaths({ outcome }: Call): readonly string[] {
  if (outcome.kind !== 'error') return [];
  const first = readMessageFacts(outcome.message).find((fact) => fact.kind === 'parameter');
  return first === undefined ? [] : [first.name];
}

/** Messages name a list with or without its indexes: `Filters.0.Name`, `Filters[0].Name`, `Filters`. */
function isAt(path: string, named: string): boolean {
  const exact = named.split(/[.[\]]+/).filter(Boolean);
  const steps = path.split('.');
  if (exact.every((step, index) => steps[index] === step)) return true;
  const names = steps.filter((step) => !/^\d+$/.test(step));
  return (
    exact.every((step) => !/^\d+$/.test(step)) &&
    exact.every((step, index) => names[index] === step)
  );
}
