import { render } from 'preact';
import { createPageState, type PagePorts } from './create-page-state';
import { ExplainBox } from './explain-box';
import { LiveRegion } from './live-region';
import { TextDialog } from './text-dialog';

/** Shows the paste box alone, over a log that stays empty. */
export async function startExplainPage(root: HTMLElement, ports: PagePorts): Promise<void> {
  const { state } = await createPageState(ports);
  const Page = () => (
    <>
      <ExplainBox state={state} autoFocus />
      <LiveRegion state={state} />
      {state.dialog.value && <TextDialog shown={state.dialog.value} state={state} />}
    </>
  );
  render(<Page />, root);
}
