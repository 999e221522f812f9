import type { ComponentChild } from 'preact';
import type { OutcomeKind } from '../core/call';

/**
 * A shape for each outcome, so that colour is never needed to tell them apart. Made anew each time: an
 * element knows where Preact drew it, and one kept here kept that whole list and its calls.
 */
const SHAPE: Readonly<Record<OutcomeKind, () => ComponentChild>> = {
  pending: () => (
    <>
      <circle cx="8" cy="8" r="5.5" class="stroke" />
      <path d="M8 5v3.2l2 1.3" class="stroke" />
    </>
  ),
  success: () => <path d="M3.5 8.5l3 3 6-7" class="stroke" />,
  error: () => (
    <>
      <circle cx="8" cy="8" r="6" class="fill" />
      <path d="M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5" class="cut" />
    </>
  ),
  'dry-run': () => <circle cx="8" cy="8" r="5" class="stroke dashed" />,
  failed: () => (
    <>
      <path d="M8 2.2l6.2 11.3H1.8z" class="fill" />
      <path d="M8 6.2v3.6M8 11.3v.7" class="cut" />
    </>
  ),
  'not-envelope': () => (
    <>
      <path d="M4.5 2.5h5l2.5 2.5v8.5h-7.5z" class="stroke" />
      <path d="M6.2 7.2l3.6 3.6M9.8 7.2l-3.6 3.6" class="stroke" />
    </>
  ),
  unknown: () => (
    <>
      <circle cx="8" cy="8" r="5.5" class="stroke" />
      <path d="M6.2 6.6c.1-2.3 3.6-2.2 3.6 0 0 1.4-1.8 1.4-1.8 2.8M8 11v.8" class="stroke" />
    </>
  ),
};

export function OutcomeIcon({ outcome }: { outcome: OutcomeKind }) {
  return (
    <svg
      class="icon outcome-icon"
      data-outcome={outcome}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPE[outcome]()}
    </svg>
  );
}
