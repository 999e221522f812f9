import { type ReadonlySignal, signal } from '@preact/signals';
import {
  DEFAULT_PANEL_SETTINGS,
  type PanelSettings,
  PREFERENCES,
} from '../view-model/panel-settings';
import type { PanelPorts } from './panel-ports';

/** What a person chose about the panel, here or in another page. */
export interface ChosenSettings {
  readonly settings: ReadonlySignal<PanelSettings>;
  /** Takes a choice; it is kept for the next time unless it still moves, as a splitter that is dragged. */
  choose(change: Partial<PanelSettings>, isMoving?: boolean): void;
}

/** Of another page's changes the preferences count here too; after a reset, and where it is undone, all. */
export function createChosenSettings(
  stored: PanelSettings,
  ports: Pick<PanelPorts, 'followSettings' | 'saveSettings'>,
): ChosenSettings {
  const settings = signal(stored);
  let wasReset = false;
  ports.followSettings((changed) => {
    const isReset = changed === DEFAULT_PANEL_SETTINGS;
    const preferences = PREFERENCES.map((name) => [name, changed[name]]);
    // What is not taken here the next choice would store as it was before.
    settings.value =
      isReset || wasReset ? changed : { ...settings.value, ...Object.fromEntries(preferences) };
    wasReset = isReset;
  });
  return {
    settings,
    choose: (change, isMoving = false) => {
      settings.value = { ...settings.value, ...change };
      if (isMoving) return;
      wasReset = false;
      ports.saveSettings(settings.value);
    },
  };
}
