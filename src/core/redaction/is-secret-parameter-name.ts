import { isSecretName } from './secret-names';

/** Whether a parameter of a query or form is secret. Flattened names count by each of their parts. */
export function isSecretParameterName(name: string): boolean {
  return name
    .split(/[.[\]]/)
    .some((part) => isSecretName(part) || part.trim().toLowerCase() === 'sign');
}
