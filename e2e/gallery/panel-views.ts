import type { DevToolsDriver } from '../drivers/devtools-driver';
import type { PanelView } from './panel-view';

const pressEscape = (devtools: DevToolsDriver) => devtools.panel.press('Escape');

/** Every view of the panel over a list of calls. */
export const panelViews: readonly PanelView[] = [
  ...['summary', 'request', 'response', 'headers', 'timing', 'related'].map(detailsTab),
  listView(2, 'by-error', '.errors-view, .error-groups'),
  listView(3, 'actions', '.actions-view'),
  {
    name: 'overview',
    open: async ({ panel }) => {
      await panel.click('.overview-toggle');
      await panel.waitFor('.overview canvas');
    },
    close: ({ panel }) => panel.click('.overview-toggle'),
  },
  {
    name: 'columns-menu',
    open: async ({ panel }) => {
      await panel.click('.grid-header [data-column="ticket"] button');
      await panel.waitFor('[role="menu"]');
    },
    close: pressEscape,
  },
  {
    name: 'row-menu',
    open: async ({ panel }) => {
      await panel.click('.grid-row[aria-selected="true"] [data-column="code"]');
      await panel.press('Shift+F10');
      await panel.waitFor('[role="menu"]');
    },
    close: pressEscape,
  },
  {
    name: 'ticket-menu',
    open: async ({ panel }) => {
      await panel.click('.details-bar .menu-button');
      await panel.waitFor('[role="menu"]');
    },
    close: pressEscape,
  },
  {
    name: 'keys',
    open: async ({ panel }) => {
      await panel.click('.grid-row[aria-selected="true"] [data-column="code"]');
      await panel.press('Shift+?');
      await panel.waitFor('.key-sheet');
    },
    close: pressEscape,
  },
  {
    name: 'compare',
    open: async ({ panel }) => {
      await panel.click('.grid-row[data-outcome="success"]:nth-last-child(1) [data-column="code"]');
      await panel.press('p');
      await panel.waitFor('.compare-view');
    },
    close: async ({ panel }) => {
      await panel.press('Escape');
      await panel.click('.grid-row[data-outcome="error"] [data-column="code"]');
    },
  },
  filterView('filter-suggestions', 'code:', '.suggestion'),
  filterView('filter-mistake', 'slower:fast', '.filter-note'),
  filterView('filter-nothing', 'zzz-nothing', '.empty-notice'),
];

function detailsTab(name: string): PanelView {
  return {
    name,
    open: async ({ panel }) => {
      await panel.click(`#tab-${name}`);
      await panel.waitFor(`#tabpanel-${name}`);
    },
    close: ({ panel }) => panel.click('#tab-summary'),
  };
}

function listView(index: number, name: string, selector: string): PanelView {
  return {
    name,
    open: async ({ panel }) => {
      await panel.click(`.view-switch button:nth-of-type(${index})`);
      await panel.waitFor(selector);
    },
    close: ({ panel }) => panel.click('.view-switch button:nth-of-type(1)'),
  };
}

function filterView(name: string, text: string, shown: string): PanelView {
  return {
    name,
    open: async ({ panel }) => {
      await panel.type('.filter-field input', text);
      await panel.waitFor(shown);
    },
    close: async ({ panel }) => {
      await panel.press('ControlOrMeta+A');
      await panel.press('Delete');
      await panel.press('Escape');
    },
  };
}
