import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../platform/report-error';
import { resetSettings } from '../platform/reset-settings';
import type { OptionsState } from './options-state';
import { Section } from './section';

/** As long as clearing the list can be undone. */
const UNDO_MS = 10_000;

type Reset =
  | { readonly kind: 'no' }
  /** Until the time is up. */
  | { readonly kind: 'done'; readonly undo: () => Promise<void> }
  /** It can no longer be undone. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed' };

/** Everything as it was at first, and for a moment the way back. */
export function ResetSection({ state }: { readonly state: OptionsState }) {
  const words = state.words.value.reset;
  const [reset, setReset] = useState<Reset>({ kind: 'no' });
  useEffect(() => {
    if (reset.kind !== 'done') return;
    const timer = setTimeout(() => setReset({ kind: 'settled' }), UNDO_MS);
    return () => clearTimeout(timer);
  }, [reset]);
  const attempt = (work: () => Promise<Reset>) => {
    work().then(setReset, (error: unknown) => {
      reportError(error);
      setReset({ kind: 'failed' });
    });
  };
  const undo = reset.kind === 'done' ? reset.undo : undefined;
  return (
    <Section id="reset" heading={words.heading}>
      <p id="reset-hint">{words.lead}</p>
      <div class="actions">
        <button
          type="button"
          id="reset-all"
          aria-describedby="reset-hint"
          onClick={() => attempt(async () => ({ kind: 'done', undo: await resetSettings() }))}
        >
          {words.button}
        </button>
        <span id="reset-result" role="status">
          {said(reset, words)}
        </span>
        {undo && (
          <button
            type="button"
            id="undo-reset"
            onClick={() => {
              attempt(async () => {
                await undo();
                return { kind: 'undone' };
              });
              // This button goes.
              document.getElementById('reset-all')?.focus();
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
    </Section>
  );
}

function said({ kind }: Reset, words: OptionsState['words']['value']['reset']): string {
  switch (kind) {
    case 'no':
      return '';
    case 'done':
    case 'settled':
      return words.done;
    case 'undone':
      return words.undone;
    case 'failed':
      return words.failed;
  }
}
