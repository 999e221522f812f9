import * as v from 'valibot';

/** How copies and tickets are written; a person chooses it in the options. */
export interface CopySettings {
  /** `auto` is the language in which errors are explained. */
  readonly ticketLanguage: 'auto' | 'en' | 'zh';
  /** Which site the account belongs to, for links where a call does not show it. */
  readonly site: 'auto' | 'china' | 'international';
  /** A last line of one's own under each ticket. */
  readonly footer: string;
  /** Optional lines of a ticket. */
  readonly hasParameters: boolean;
  readonly hasClient: boolean;
  readonly hasTraceId: boolean;
  /** Also masks what names a person or an account. */
  readonly masksPersonal: boolean;
  /** Field names that are secret to this person. */
  readonly extraNames: readonly string[];
}

export const DEFAULT_COPY_SETTINGS: CopySettings = {
  ticketLanguage: 'auto',
  site: 'auto',
  footer: '',
  hasParameters: true,
  hasClient: true,
  hasTraceId: true,
  masksPersonal: true,
  extraNames: [],
};

const DEFAULT = DEFAULT_COPY_SETTINGS;

/** A damaged value falls back to its own default; where masking is in doubt, to masking. */
const settingsSchema = v.object({
  ticketLanguage: v.fallback(v.picklist(['auto', 'en', 'zh']), DEFAULT.ticketLanguage),
  site: v.fallback(v.picklist(['auto', 'china', 'international']), DEFAULT.site),
  footer: v.fallback(v.pipe(v.string(), v.maxLength(500)), DEFAULT.footer),
  hasParameters: v.fallback(v.boolean(), DEFAULT.hasParameters),
  hasClient: v.fallback(v.boolean(), DEFAULT.hasClient),
  hasTraceId: v.fallback(v.boolean(), DEFAULT.hasTraceId),
  masksPersonal: v.fallback(v.boolean(), DEFAULT.masksPersonal),
  extraNames: v.fallback(v.array(v.string()), [...DEFAULT.extraNames]),
});

/** Reads stored settings; anything unreadable gives the defaults. */
export function readCopySettings(stored: unknown): CopySettings {
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? result.output : DEFAULT_COPY_SETTINGS;
}

/** Names as a person writes them: a line each, or with commas between. */
export function readExtraNames(text: string): readonly string[] {
  const names = text.split(/[\n,]+/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
