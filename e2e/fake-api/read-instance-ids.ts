import type { CallParameters } from './api-call';
import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';

/** Naming this machine makes any action fail with InternalError. */
const INTERNAL_ERROR_ID = 'ins-internal';
const INSTANCE_ID_FORM = /^ins-[0-9a-z]{8}$/;

/** `ids` is undefined when the parameter is absent: no restriction. */
export type InstanceIdsReading =
  | { readonly kind: 'ids'; readonly ids: readonly string[] | undefined }
  | { readonly kind: 'error'; readonly error: ApiError };

/** Reads the parameter InstanceIds, the same in every action that has it. */
export function readInstanceIds({ InstanceIds: value }: CallParameters): InstanceIdsReading {
  if (value === undefined) return { kind: 'ids', ids: undefined };
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) {
    return { kind: 'error', error: apiErrors.wrongType('InstanceIds') };
  }
  if (value.includes(INTERNAL_ERROR_ID)) {
    return { kind: 'error', error: apiErrors.internalError() };
  }
  const malformed = value.some((id) => !INSTANCE_ID_FORM.test(id));
  return malformed
    ? { kind: 'error', error: apiErrors.invalidParameterValue('InstanceIds') }
    : { kind: 'ids', ids: value };
}
