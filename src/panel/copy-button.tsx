import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TicketCopy } from '../view-model/copy-ticket';
import { copyNow } from './copy-entry';
import { CheckIcon } from './icons';
import type { PanelState } from './panel-state';

/** So long a confirmation stays, in milliseconds. */
const CONFIRMATION_MS = 2000;
export interface CopyButtonProps {
  readonly state: PanelState;
  /** The accessible name, whole: `Copy ticket of RunInstances`. */
  readonly label: string;
  readonly title?: string;
  /** An icon in a row of the grid, reached by key through the grid. */
  readonly isInRow?: boolean;
  readonly copy: () => TicketCopy;
  readonly children: ComponentChildren;
}

/** Copies at once, and says so beside itself and to screen readers. */
export function CopyButton({ state, label, title, isInRow, copy, children }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const onClick = async (event: MouseEvent) => {
    event.stopPropagation();
    setSaid(await copyNow(state, copy()));
  };
  return (
    <button
      type="button"
      class={isInRow ? 'icon-button copy-button' : 'action-button copy-button'}
      aria-label={label}
      title={title}
      tabIndex={isInRow ? -1 : 0}
      data-copied={said !== ''}
      onClick={onClick}
    >
      {said !== '' && (isInRow || said.startsWith('Copied')) ? <CheckIcon /> : null}
      {isInRow && said === '' ? children : null}
      {isInRow ? said !== '' && <span class="copy-bubble">{said}</span> : said || children}
    </button>
  );
}
