import type { Call } from '../call';

const CODE = /^(?:InvalidParameter|MissingParameter|UnknownParameter)/;

/** Whether the API refused a call's parameters, so that it must be sent exactly as it was. */
export function isAboutParameters({ outcome }: Call): boolean {
  return outcome.kind === 'error' && CODE.test(outcome.code);
}
