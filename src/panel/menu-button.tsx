import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One line of a menu. */
export type MenuItem =
  | { readonly kind: 'action'; readonly label: string; readonly onSelect: () => void }
  /** One of a group, of which one is chosen. */
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly isChosen: boolean;
      readonly onSelect: () => void;
    }
  /** Stands over the lines below it. */
  | { readonly kind: 'heading'; readonly label: string };

export interface MenuButtonProps {
  readonly label: string;
  readonly items: () => readonly MenuItem[];
  /** In a toolbar of icons. */
  readonly isIcon?: boolean;
  readonly isDisabled?: boolean;
  readonly children: ComponentChildren;
}

/** A button with a menu, by the ARIA pattern: arrows move, Enter takes, Escape leaves. */
export function MenuButton(props: MenuButtonProps) {
  const { label, items, isIcon = false, isDisabled = false, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={isIcon ? 'icon-button' : 'action-button menu-button'}
        disabled={isDisabled}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && button.current && (
        <Menu anchor={button.current} label={label} items={items()} onClose={close} />
      )}
    </>
  );
}

interface MenuProps {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

function Menu({ anchor, label, items, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!list.current) return;
    place(list.current, anchor);
    lines(list.current)[0]?.focus();
  }, [anchor]);
  useEffect(() => {
    const onPointerDown = (event: Event) => {
      const { target } = event;
      if (target instanceof Node && (list.current?.contains(target) || anchor.contains(target))) {
        return;
      }
      onClose();
    };
    window.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('blur', onClose);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('blur', onClose);
    };
  }, [anchor, onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    if (!list.current) return;
    const all = lines(list.current);
    const next = nextIndex(
      event.key,
      all.indexOf(document.activeElement as HTMLElement),
      all.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) =>
        item.kind === 'heading' ? (
          <div key={item.label} class="menu-heading" role="presentation">
            {item.label}
          </div>
        ) : (
          <button
            key={item.label}
            type="button"
            class="menu-item"
            {...(item.kind === 'choice'
              ? { role: 'menuitemradio', 'aria-checked': item.isChosen }
              : { role: 'menuitem' })}
            tabIndex={-1}
            onClick={() => {
              onClose();
              item.onSelect();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}

function lines(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.menu-item')];
}

function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Under the button, or over it where there is more room; never beyond the panel. */
function place(menu: HTMLElement, anchor: HTMLElement): void {
  const { top, bottom, right } = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const isAbove = bottom + height > innerHeight && top > innerHeight - bottom;
  const space = isAbove ? top : innerHeight - bottom;
  menu.style.left = `${Math.max(4, Math.min(right - width, innerWidth - width - 4))}px`;
  menu.style.top = `${isAbove ? Math.max(4, top - Math.min(height, space)) : bottom}px`;
  menu.style.maxHeight = `${Math.max(60, space - 8)}px`;
}
