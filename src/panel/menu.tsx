import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

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
  /** On or off by itself; the menu stays open for the next one. */
  | {
      readonly kind: 'switch';
      readonly label: string;
      readonly isOn: boolean;
      readonly isDisabled?: boolean;
      readonly onSelect: () => void;
    }
  /** Stands over the lines below it. */
  | { readonly kind: 'heading'; readonly label: string };

/** Where a menu opens: under a button's box, or at a point, which is a box without size. */
export interface MenuPlace {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface MenuProps {
  readonly place: MenuPlace;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** A press there does not close it: the button does that itself. */
  readonly owner?: Element | undefined;
  readonly onClose: () => void;
  /** A switch was turned; the menu stays open and wants its lines anew. */
  readonly onSwitch?: (() => void) | undefined;
}

/** A menu by the ARIA pattern: arrows move, letters jump, Enter takes, Escape leaves. */
export function Menu({ place, label, items, owner, onClose, onSwitch }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!list.current) return;
    putAt(list.current, place);
    lines(list.current)[0]?.focus();
  }, [place]);
  useEffect(() => {
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && (list.current?.contains(target) || owner?.contains(target))) {
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
  }, [owner, onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    if (!list.current) return;
    const all = lines(list.current);
    const next = nextIndex(event.key, all, all.indexOf(document.activeElement as HTMLElement));
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <MenuLine
          key={`${index} ${item.label}`}
          item={item}
          onClose={onClose}
          onSwitch={onSwitch}
        />
      ))}
    </div>
  );
}

interface MenuLineProps extends Pick<MenuProps, 'onClose' | 'onSwitch'> {
  readonly item: MenuItem;
}

function MenuLine({ item, onClose, onSwitch }: MenuLineProps) {
  if (item.kind === 'heading') {
    return (
      <div class="menu-heading" role="presentation">
        {item.label}
      </div>
    );
  }
  return (
    <button
      type="button"
      class="menu-item"
      {...roleOf(item)}
      tabIndex={-1}
      onClick={() => {
        if (item.kind !== 'switch') onClose();
        item.onSelect();
        if (item.kind === 'switch') onSwitch?.();
      }}
    >
      {item.label}
    </button>
  );
}

function roleOf(item: Exclude<MenuItem, { kind: 'heading' }>) {
  switch (item.kind) {
    case 'action':
      return { role: 'menuitem' } as const;
    case 'choice':
      return { role: 'menuitemradio', 'aria-checked': item.isChosen } as const;
    case 'switch':
      return {
        role: 'menuitemcheckbox',
        'aria-checked': item.isOn,
        'aria-disabled': item.isDisabled ?? false,
      } as const;
  }
}

function lines(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.menu-item')];
}

function nextIndex(key: string, all: readonly HTMLElement[], index: number): number | undefined {
  const count = all.length;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const begins = (line: HTMLElement | undefined) =>
        line?.textContent?.toLowerCase().startsWith(key.toLowerCase()) === true;
      const steps = Array.from({ length: count }, (_, step) => (index + 1 + step) % count);
      return steps.find((step) => begins(all[step]));
    }
  }
}

/** Under the place, or over it where there is more room; never beyond the panel. */
function putAt(menu: HTMLElement, { top, bottom, left, right }: MenuPlace): void {
  const { width, height } = menu.getBoundingClientRect();
  const isAbove = bottom + height > innerHeight && top > innerHeight - bottom;
  const space = isAbove ? top : innerHeight - bottom;
  // Under a button the right edges meet; at a point the menu begins there.
  const wanted = left === right ? left : right - width;
  menu.style.left = `${Math.max(4, Math.min(wanted, innerWidth - width - 4))}px`;
  menu.style.top = `${isAbove ? Math.max(4, top - Math.min(height, space)) : bottom}px`;
  menu.style.maxHeight = `${Math.max(60, space - 8)}px`;
}
