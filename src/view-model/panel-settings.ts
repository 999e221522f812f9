import * as v from 'valibot';

/** The tabs beside the list. */
export const DETAILS_TABS = ['summary', 'request', 'response'] as const;
export type DetailsTab = (typeof DETAILS_TABS)[number];

/** What the panel remembers between sessions. */
export interface PanelSettings {
  readonly detailsTab: DetailsTab;
  /** The details' part of the panel, from 0 to 1. */
  readonly detailsShare: number;
  /** The person has read what the observer misses where it may not look. */
  readonly hasDismissedGrant: boolean;
  /** In which language errors are explained. */
  readonly explanationLanguage: ExplanationLanguage;
}

/** `auto` is the browser's own, where we have it. */
export const EXPLANATION_LANGUAGES = ['auto', 'en', 'zh'] as const;
export type ExplanationLanguage = (typeof EXPLANATION_LANGUAGES)[number];

export const DEFAULT_PANEL_SETTINGS: PanelSettings = {
  detailsTab: 'summary',
  detailsShare: 0.46,
  hasDismissedGrant: false,
  explanationLanguage: 'auto',
};

const settingsSchema = v.object({
  detailsTab: v.picklist(DETAILS_TABS),
  detailsShare: v.pipe(v.number(), v.minValue(0.1), v.maxValue(0.9)),
  hasDismissedGrant: v.boolean(),
  explanationLanguage: v.picklist(EXPLANATION_LANGUAGES),
});

/**
 * Reads stored settings. Nothing stored gives the defaults; a damaged value falls back to its own
 * default, leaves the others as they are, and is named in `damaged`.
 */
export function readPanelSettings(stored: unknown): {
  readonly settings: PanelSettings;
  readonly damaged: readonly string[];
} {
  if (stored === undefined) return { settings: DEFAULT_PANEL_SETTINGS, damaged: [] };
  const given = typeof stored === 'object' && stored !== null ? stored : { settings: stored };
  const result = v.safeParse(settingsSchema, { ...DEFAULT_PANEL_SETTINGS, ...given });
  if (result.success && given === stored) return { settings: result.output, damaged: [] };
  const damaged = new Set((result.issues ?? []).map((issue) => String(issue.path?.[0]?.key)));
  const kept = Object.entries(given).filter(
    ([name]) => Object.hasOwn(DEFAULT_PANEL_SETTINGS, name) && !damaged.has(name),
  );
  return {
    settings: { ...DEFAULT_PANEL_SETTINGS, ...Object.fromEntries(kept) },
    damaged: given === stored ? [...damaged] : ['settings'],
  };
}
