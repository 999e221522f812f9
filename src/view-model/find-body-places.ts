import { type JsonSpan, memberOf, scanJson } from '../core/json/scan-json';

/** A part of a text, from its first character to behind its last. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where an answer says what matters. */
export interface BodyPlaces {
  /** The value of `Response.RequestId`. */
  readonly requestId: TextSpan | undefined;
  /** The value of `Response.Error`. */
  readonly error: TextSpan | undefined;
}

export const NO_PLACES: BodyPlaces = { requestId: undefined, error: undefined };

const NAMES = ['Response', 'data', 'RequestId', 'Error'] as const;

/**
 * Finds an envelope's RequestId and Error in the text that is shown. `Response` stands at the top or in
 * one or two `data`, as the envelope's reader has it; a proxy's answer without one has both at the top.
 * What is nested deeper, or stands in lists and strings, is somebody else's.
 */
export function findBodyPlaces(text: string): BodyPlaces {
  const { root } = scanJson(text, NAMES);
  if (root?.kind !== 'object') return NO_PLACES;
  const data = memberOf(root, 'data');
  const response =
    objectMember(root, 'Response') ??
    objectMember(data, 'Response') ??
    objectMember(memberOf(data, 'data'), 'Response') ??
    root;
  return {
    requestId: spanOf(memberOf(response, 'RequestId')),
    error: spanOf(memberOf(response, 'Error')),
  };
}

function objectMember(span: JsonSpan | undefined, name: string): JsonSpan | undefined {
  const found = memberOf(span, name);
  return found?.kind === 'object' ? found : undefined;
}

function spanOf(span: JsonSpan | undefined): TextSpan | undefined {
  if (span === undefined || span.kind === 'literal') return undefined;
  return { start: span.start, end: span.end };
}
