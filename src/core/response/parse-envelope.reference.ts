/**
 * The envelope's rules once more, as plainly as they can be said, for the tests to compare with.
 * Slow on purpose: it finds a number's digits by parsing with every number turned into a string.
 */
export function parseEnvelopeSlowly(body: string): object {
  const notEnvelope = { kind: 'not-envelope' };
  let value: unknown;
  const text = body.replace(/^\ufeff/, '');
  try {
    JSON.parse(text);
    value = JSON.parse(
      text.replace(STRING_OR_NUMBER, (part) => (part[0] === '"' ? part : `{"#":"${part}"}`)),
    );
  } catch {
    return notEnvelope;
  }
  const top = value as Members | null;
  const places = [
    ['none', top?.Response],
    ['data', top?.data?.Response],
    ['data.data', top?.data?.data?.Response],
  ] as const;
  const found = places.find(([, it]) => isPlainObject(it));
  if (!found) return notEnvelope;
  const [wrapper, response] = found;
  const requestId = words(response?.RequestId);
  const error: unknown = response?.Error;
  if (typeof error === 'string' && error !== '') {
    return { kind: 'error', requestId, code: '', message: error, wrapper };
  }
  const code = isPlainObject(error) ? words(error.Code) : undefined;
  if (code === undefined) return { kind: 'success', requestId, wrapper };
  return {
    kind: 'error',
    requestId,
    code,
    message: words((error as Members).Message) ?? '',
    wrapper,
  };
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

interface Members {
  readonly [name: string]: Members | undefined;
}

function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return isNumberMark(value) ? value['#'] : undefined;
}

function isPlainObject(value: unknown): value is Members {
  return Object.prototype.toString.call(value) === '[object Object]' && !isNumberMark(value);
}

function isNumberMark(value: unknown): value is { '#': string } {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === '#';
}
