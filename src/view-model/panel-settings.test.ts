import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PANEL_SETTINGS, DETAILS_TABS, readPanelSettings } from './panel-settings';

const CHOSEN = {
  detailsTab: 'request',
  bodyLayout: 'raw',
  requestForm: 'text',
  detailsShare: 0.3,
  hasDismissedGrant: true,
  language: 'en',
  explanationLanguage: 'zh',
  columns: { order: ['time', 'action'], shown: { region: true }, widths: { code: 200 } },
  showsUtc: true,
  showsOverview: true,
  foldsCalls: true,
  hasSingleKeys: false,
} as const;

describe('readPanelSettings', () => {
  it('gives the defaults where nothing is stored, and complains of nothing', () => {
    expect(readPanelSettings(undefined)).toEqual({ settings: DEFAULT_PANEL_SETTINGS, damaged: [] });
  });

  it('gives what is stored', () => {
    expect(readPanelSettings(CHOSEN)).toEqual({ settings: CHOSEN, damaged: [] });
  });

  it('gives the default of a setting that was not there yet', () => {
    expect(readPanelSettings({ detailsShare: 0.3 })).toEqual({
      settings: { ...DEFAULT_PANEL_SETTINGS, detailsShare: 0.3 },
      damaged: [],
    });
  });

  it.each<[name: keyof typeof CHOSEN, value: unknown]>([
    ['detailsTab', 'cookies'],
    ['detailsTab', null],
    ['detailsShare', 0.05],
    ['detailsShare', 0.95],
    ['detailsShare', '0.5'],
    ['detailsShare', Number.NaN],
    ['hasDismissedGrant', 1],
    ['hasDismissedGrant', undefined],
    ['explanationLanguage', 'fr'],
    ['language', 'fr'],
    ['columns', { order: ['nothing'], shown: {}, widths: {} }],
    ['columns', { order: [], shown: { time: 1 }, widths: {} }],
    ['columns', null],
    ['showsUtc', 'yes'],
  ])('lets a damaged %s (%o) fall back alone, and names it', (name, value) => {
    expect(readPanelSettings({ ...CHOSEN, [name]: value })).toEqual({
      settings: { ...CHOSEN, [name]: DEFAULT_PANEL_SETTINGS[name] },
      damaged: [name],
    });
  });

  it('names each damaged value', () => {
    const { settings, damaged } = readPanelSettings({ ...CHOSEN, detailsTab: 1, detailsShare: 2 });
    expect(damaged).toEqual(['detailsTab', 'detailsShare']);
    expect(settings).toEqual({ ...CHOSEN, ...{ detailsTab: 'summary', detailsShare: 0.46 } });
  });

  it.each([0.1, 0.9])('takes %d for a share', (detailsShare) => {
    expect(readPanelSettings({ detailsShare }).settings.detailsShare).toBe(detailsShare);
  });

  it.each([[null], ['summary'], [0], [true]])(
    'names it all damaged where %o is stored',
    (stored) => {
      expect(readPanelSettings(stored)).toEqual({
        settings: DEFAULT_PANEL_SETTINGS,
        damaged: ['settings'],
      });
    },
  );

  it.each([
    ['all is well', {}],
    ['another is damaged', { detailsTab: 'cookies' }],
  ])('drops names that are no settings, where %s', (_, damaged) => {
    const { settings } = readPanelSettings({ theme: 'dark', toString: 1, ...damaged });
    expect(settings).toEqual(DEFAULT_PANEL_SETTINGS);
  });

  it('never throws, and always gives settings to work with', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { settings } = readPanelSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_PANEL_SETTINGS).sort());
        expect(DETAILS_TABS).toContain(settings.detailsTab);
        expect(settings.detailsShare).toBeGreaterThanOrEqual(0.1);
      }),
    );
  });
});
