import { MemberNames } from './member-names';
import { ownCopy } from './own-copy';
import { isPersonalName } from './personal-names';
import type { MaskReason } from './redaction';
import { isSecretName } from './secret-names';

export interface SecretRulesOptions {
  readonly personal: boolean;
  readonly extraNames: readonly string[];
  /** Client IPs stay, though they are personal: the error is about them. */
  readonly keepsClientIp?: boolean;
}

/** What counts as a secret in one redaction. */
export interface SecretRules {
  /** Why the value under this name is secret; `undefined` where it is not. */
  reasonOfName(name: string): MaskReason | undefined;
  /** The same of a parameter in a query or form: flattened names count by each of their parts. */
  reasonOfParameter(name: string): MaskReason | undefined;
  /** The same of the names of JSON's members. */
  readonly memberNames: MemberNames;
  /** E-mail addresses, phone numbers and the like are masked in running text. */
  readonly isPersonalMasked: boolean;
  /** Whether a number in JSON holds a secret that was seen elsewhere. */
  readonly isKnownWord: ((word: string) => boolean) | undefined;
}

/** So many names are remembered; a page that has more of them makes up its names. */
const MAX_REMEMBERED = 5_000;
/** A longer name is that of no field. */
const MAX_REMEMBERED_LENGTH = 128;

export function createSecretRules(options: SecretRulesOptions): SecretRules {
  const extra = new Set(options.extraNames.map(plainName));
  extra.delete('');
  const judged = new Map<string, MaskReason | undefined>();

  // A large body has few names, many times each.
  const reasonOfName = (name: string) => {
    const known = judged.get(name);
    if (known !== undefined || judged.has(name)) return known;
    if (name.length > MAX_REMEMBERED_LENGTH) return judge(name);
    if (judged.size >= MAX_REMEMBERED) judged.clear();
    const reason = judge(name);
    judged.set(ownCopy(name), reason);
    return reason;
  };
  const judge = (name: string): MaskReason | undefined => {
    if (isSecretName(name)) return 'name';
    if (extra.has(plainName(name))) return 'extra-name';
    if (options.personal && isPersonalName(name, options.keepsClientIp ?? false)) return 'personal';
    return undefined;
  };
  return {
    reasonOfName,
    reasonOfParameter: (name) => {
      for (const part of name.split(/[.[\]]/)) {
        const reason = part.trim().toLowerCase() === 'sign' ? 'name' : reasonOfName(part);
        if (reason !== undefined) return reason;
      }
      return undefined;
    },
    memberNames: new MemberNames(reasonOfName),
    isPersonalMasked: options.personal,
    isKnownWord: undefined,
  };
}

/** What is secret everywhere and for everyone. */
export const BASIC_RULES = createSecretRules({ personal: false, extraNames: [] });

function plainName(name: string): string {
  return name.replace(/[-_\s]/g, '').toLowerCase();
}
