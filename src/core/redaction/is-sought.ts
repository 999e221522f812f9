import type { FoundSecret } from './found-secret';

/** A shorter value stands in other places by chance. */
const MIN_LENGTH = 8;

/** Names of secrets, which stand in a text as keys, and what stands for no value. */
const NO_SECRETS: ReadonlySet<string> = new Set([
  ...['password', 'passwords', 'passphrase', 'secretid', 'secretkey', 'privatekey', 'accesskey'],
  ...['accesskeyid', 'accesstoken', 'credential', 'credentials', 'signature', 'authorization'],
  ...['kubeconfig', 'undefined', 'userdata', 'sessionkey', 'clientsecret'],
]);

/** The service has masked it itself. */
const STARS = /^\*+$/;
const REGION = /^[a-z]{2,3}(?:-[a-z]+){1,3}(?:-\d)?$/;
const TIME = /^\d{4}-\d\d-\d\d(?:[ T][\d:.+Z-]*)?$/;
const WORD = /^[A-Za-z_-]{1,20}$/;
const UNIX_TIME = /^1\d{9}(?:\d{3})?$/;

/** Whether a secret is to be masked wherever else it stands; if not, it is masked in its place alone. */
export function isSought({ value, isInherited }: FoundSecret): boolean {
  if (value.length < MIN_LENGTH || STARS.test(value) || NO_SECRETS.has(value.toLowerCase()))
    return false;
  // Beside a token stand its region, its kind and its end, which have their use in a copy.
  return !(isInherited && [REGION, TIME, WORD, UNIX_TIME].some((form) => form.test(value)));
}
