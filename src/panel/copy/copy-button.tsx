import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TicketCopy } from '../../view-model/copy-ticket';
import { CheckIcon } from '../icons';
import type { PanelState } from '../panel-state';
import { copyNow } from './copy-entry';

/** So long a confirmation stays, in milliseconds. */
const CONFIRMATION_MS = 2000;
const NOTHING = { said: '', isCopied: false };

export interface CopyButtonProps {
  readonly state: PanelState;
  /** The accessible name, whole: `Copy ticket of RunInstances`. */
  readonly label: string;
  readonly title?: string;
  /** An icon instead of words. */
  readonly isIcon?: boolean;
  readonly copy: () => TicketCopy | Promise<TicketCopy>;
  readonly children: ComponentChildren;
}

/** Copies at once, and says so beside itself and to screen readers. */
export function CopyButton(props: CopyButtonProps) {
  const { state, label, title, isIcon = false, copy, children } = props;
  const [last, setLast] = useState(NOTHING);
  const { said, isCopied } = last;
  useEffect(() => {
    if (last === NOTHING) return;
    const timer = setTimeout(() => setLast(NOTHING), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [last]);
  const onClick = async (event: MouseEvent) => {
    event.stopPropagation();
    const made = await copy();
    const said = await copyNow(state, made);
    setLast({ said, isCopied: said === made.confirmation });
  };
  return (
    <button
      type="button"
      class={isIcon ? 'icon-button copy-button' : 'action-button copy-button'}
      aria-label={label}
      title={title}
      data-copied={said !== ''}
      onClick={onClick}
    >
      {said !== '' && (isIcon || isCopied) ? <CheckIcon /> : null}
      {isIcon && said === '' ? children : null}
      {isIcon ? said !== '' && <span class="copy-bubble">{said}</span> : said || children}
    </button>
  );
}
