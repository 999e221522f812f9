import * as v from 'valibot';
import { COLUMN_IDS, type ColumnChoices, NO_COLUMN_CHOICES } from './list-columns';

/** The tabs beside the list. */
export const DETAILS_TABS = [
  ...(['summary', 'request', 'response'] as const),
  ...(['headers', 'timing', 'related'] as const),
] as const;
export type DetailsTab = (typeof DETAILS_TABS)[number];

/** What the panel remembers between sessions. */
export interface PanelSettings {
  readonly detailsTab: DetailsTab;
  /** How bodies of JSON are laid out. */
  readonly bodyLayout: BodyLayout;
  /** How the Request tab shows the request. */
  readonly requestForm: RequestForm;
  /** The details' part of the panel, from 0 to 1. */
  readonly detailsShare: number;
  /** The person has read what the observer misses where it may not look. */
  readonly hasDismissedGrant: boolean;
  /** In which language the panel speaks; `auto` is the browser's own, where we have it. */
  readonly language: LanguageChoice;
  /** In which language errors are explained; `auto` is the panel's. */
  readonly explanationLanguage: LanguageChoice;
  readonly columns: ColumnChoices;
  /** Times in UTC, else in the time zone of the machine. */
  readonly showsUtc: boolean;
  /** The timeline stands over the list. */
  readonly showsOverview: boolean;
  /** Equal calls in a row take one row. */
  readonly foldsCalls: boolean;
  /** Single keys do something while the list has the focus. */
  readonly hasSingleKeys: boolean;
}

const BODY_LAYOUTS = ['pretty', 'raw'] as const;
export type BodyLayout = (typeof BODY_LAYOUTS)[number];
const REQUEST_FORMS = ['parameters', 'text'] as const;
export type RequestForm = (typeof REQUEST_FORMS)[number];

export const LANGUAGE_CHOICES = ['auto', 'en', 'zh'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** What a change in one window changes in all: preferences, but not what one window looks at. */
export const PREFERENCES = [
  'hasDismissedGrant',
  'language',
  'explanationLanguage',
  'showsUtc',
  'foldsCalls',
  'hasSingleKeys',
] as const satisfies readonly (keyof PanelSettings)[];

export const DEFAULT_PANEL_SETTINGS: PanelSettings = {
  detailsTab: 'summary',
  bodyLayout: 'pretty',
  requestForm: 'parameters',
  detailsShare: 0.46,
  hasDismissedGrant: false,
  language: 'auto',
  explanationLanguage: 'auto',
  columns: NO_COLUMN_CHOICES,
  showsUtc: false,
  showsOverview: false,
  foldsCalls: false,
  hasSingleKeys: true,
};

const settingsSchema = v.object({
  detailsTab: v.picklist(DETAILS_TABS),
  bodyLayout: v.picklist(BODY_LAYOUTS),
  requestForm: v.picklist(REQUEST_FORMS),
  detailsShare: v.pipe(v.number(), v.minValue(0.1), v.maxValue(0.9)),
  hasDismissedGrant: v.boolean(),
  language: v.picklist(LANGUAGE_CHOICES),
  explanationLanguage: v.picklist(LANGUAGE_CHOICES),
  columns: v.object({
    order: v.array(v.picklist(COLUMN_IDS)),
    shown: v.record(v.picklist(COLUMN_IDS), v.boolean()),
    widths: v.record(v.picklist(COLUMN_IDS), v.number()),
  }),
  showsUtc: v.boolean(),
  showsOverview: v.boolean(),
  foldsCalls: v.boolean(),
  hasSingleKeys: v.boolean(),
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
