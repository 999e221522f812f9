import type { FoundSecret } from './found-secret';
import { isSought } from './is-sought';
import { maskValue } from './mask-value';
import type { Mask } from './redaction';
import { SecretMatcher } from './secret-matcher';
import type { SecretRules } from './secret-rules';
import { secretsWithin } from './secrets-within';
import { spellingsOf } from './spellings-of';

/** A secret by its value: the name it was first seen under, and its mask once it needs one. */
export interface KnownSecret {
  readonly name: string;
  readonly value: string;
  replacement: string | undefined;
  isSought: boolean;
}

/** What a mask looks like that was put in before. */
const IS_MASK = /^‹[^‹›\n]{1,256}›$/;

/** The secrets of one copy: equal ones have one mask. */
export class KnownSecrets {
  readonly #rules: SecretRules;
  readonly #byValue = new Map<string, KnownSecret>();
  readonly #sought = new Map<string, KnownSecret>();
  /** Values by name that were looked into: what was only seen within another may have more in it. */
  readonly #lookedInto = new Map<string, Set<string>>();
  readonly #countByLabel = new Map<string, number>();
  #matcher: SecretMatcher<KnownSecret> | undefined;
  /** Whether some value has a space, which forms write as a plus sign. */
  hasSpaces = false;

  constructor(rules: SecretRules) {
    this.#rules = rules;
  }

  /** Built anew when there are more secrets than before. */
  get matcher(): SecretMatcher<KnownSecret> {
    this.#matcher ??= new SecretMatcher(this.#sought);
    return this.#matcher;
  }

  learn(secret: FoundSecret): void {
    this.maskOf(secret);
  }

  /** Learns a secret that needs no mask of its own yet. */
  notice(secret: FoundSecret): void {
    if (isMask(secret.value)) return;
    if (!this.#sought.has(secret.value) || !this.#hasLookedInto(secret)) this.#seeAll(secret);
  }

  maskOf(secret: FoundSecret): Mask {
    const { name, value, reason } = secret;
    if (isMask(value)) return { name, replacement: value, reason };
    let known = this.#byValue.get(keyOf(value));
    // One that was beside a secret before may be sought now that it is one itself.
    const isWellKnown = known !== undefined && (known.isSought || !isSought(secret));
    if (known === undefined || !isWellKnown || !this.#hasLookedInto(secret)) {
      known = this.#seeAll(secret);
    }
    return { name, replacement: this.#replacementOf(known), reason };
  }

  maskSeenElsewhere(known: KnownSecret): Mask {
    return { name: known.name, replacement: this.#replacementOf(known), reason: 'seen-elsewhere' };
  }

  #hasLookedInto({ name, value }: FoundSecret): boolean {
    return this.#lookedInto.get(name)?.has(value) === true;
  }

  #seeAll(secret: FoundSecret): KnownSecret {
    const known = this.#see(secret.name, secret.value, isSought(secret));
    const ofName = this.#lookedInto.get(secret.name) ?? new Set();
    this.#lookedInto.set(secret.name, ofName.add(secret.value));
    for (const { name, value, isSame } of secretsWithin(secret, this.#rules)) {
      if (isMask(value)) continue;
      if (isSame && !this.#byValue.has(keyOf(value))) this.#byValue.set(keyOf(value), known);
      this.#see(name, value, isSought({ ...secret, name, value }));
    }
    return known;
  }

  #see(name: string, value: string, isToBeSought: boolean): KnownSecret {
    const key = keyOf(value);
    const known = this.#byValue.get(key) ?? {
      name,
      value,
      replacement: undefined,
      isSought: false,
    };
    this.#byValue.set(key, known);
    if (isToBeSought && !this.#sought.has(value)) {
      known.isSought = true;
      this.hasSpaces ||= value.includes(' ');
      for (const spelling of spellingsOf(value)) this.#sought.set(spelling, known);
      this.#matcher = undefined;
    }
    return known;
  }

  #replacementOf(known: KnownSecret): string {
    known.replacement ??= this.#newReplacement(known);
    return known.replacement;
  }

  #newReplacement({ name, value }: KnownSecret): string {
    const label = labelOf(name);
    const count = this.#countByLabel.get(label.toLowerCase()) ?? 0;
    const numbered = `${label}·${count + 1}`;
    const { replacement } = maskValue({ name, value, reason: 'name' }, numbered);
    // A SecretId keeps its ends, which tell it apart as well.
    if (replacement.includes(numbered)) this.#countByLabel.set(label.toLowerCase(), count + 1);
    return replacement;
  }
}

/** Forms may write a space as a plus sign, and some write a plus sign as it is. */
function keyOf(value: string): string {
  return value.includes('+') ? value.replaceAll('+', ' ') : value;
}

function isMask(value: string): boolean {
  return value.startsWith('‹') && IS_MASK.test(value);
}

/** A name that needs no escapes, whatever text its mask is put into. */
function labelOf(name: string): string {
  const label = name.replace(/^[-.]+|[^\p{L}\p{N}_.[\]-]/gu, '');
  return label === '' ? 'Secret' : label;
}
