import type { DevToolsDriver } from '../drivers/devtools-driver';

/** Something that the panel can show, and how a person gets there. */
export interface PanelView {
  readonly name: string;
  /** From the list of calls, with an error selected; selectors hold in every language. */
  open(devtools: DevToolsDriver): Promise<void>;
  /** Back to where it began. */
  close(devtools: DevToolsDriver): Promise<void>;
}
