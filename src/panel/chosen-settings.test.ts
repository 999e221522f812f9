import { describe, expect, it } from 'vitest';
import { DEFAULT_PANEL_SETTINGS, type PanelSettings } from '../view-model/panel-settings';
import { panelWorld } from './panel-world.fixture';

const STORED: PanelSettings = {
  ...DEFAULT_PANEL_SETTINGS,
  showsUtc: true,
  detailsTab: 'headers',
  columns: { ...DEFAULT_PANEL_SETTINGS.columns, order: ['code', 'action'] },
};

function setUp() {
  const world = panelWorld({ settings: STORED });
  return { ...world, settings: () => world.state.settings.value };
}

describe('settings that another page changed', () => {
  it('are taken where they are preferences; what is looked at stays', () => {
    const { settings, changeSettings } = setUp();
    changeSettings({
      ...STORED,
      showsUtc: false,
      detailsTab: 'timing',
      columns: { order: [], shown: {}, widths: {} },
    });
    expect(settings()).toEqual({ ...STORED, showsUtc: false });
  });

  it('are all taken where everything was reset, and are not stored again by the next choice', () => {
    const { state, settings, changeSettings, saved } = setUp();
    changeSettings(DEFAULT_PANEL_SETTINGS);
    expect(settings()).toEqual(DEFAULT_PANEL_SETTINGS);
    state.choose({ detailsTab: 'response' });
    expect(saved).toEqual([{ ...DEFAULT_PANEL_SETTINGS, detailsTab: 'response' }]);
  });

  it('are all taken where a reset is undone after another choice, which goes first', () => {
    const { state, settings, changeSettings, saved } = setUp();
    changeSettings(DEFAULT_PANEL_SETTINGS);
    state.choose({ detailsTab: 'response' });
    state.choose({ bodyLayout: 'raw' });
    for (const change of saved) changeSettings(change);
    expect(settings()).toEqual(saved.at(-1));
    changeSettings(DEFAULT_PANEL_SETTINGS);
    changeSettings(STORED);
    expect(settings()).toEqual(STORED);
  });

  it('are all taken where a reset is undone', () => {
    const { state, settings, changeSettings, saved } = setUp();
    changeSettings(DEFAULT_PANEL_SETTINGS);
    changeSettings(STORED);
    expect(settings()).toEqual(STORED);
    state.choose({ detailsTab: 'response' });
    expect(saved).toEqual([{ ...STORED, detailsTab: 'response' }]);
  });
});
