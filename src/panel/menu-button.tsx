import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Menu, type MenuItem, type MenuPlace } from './menu';

export interface MenuButtonProps {
  readonly label: string;
  readonly items: () => readonly MenuItem[];
  /** In a toolbar of icons. */
  readonly isIcon?: boolean;
  readonly isDisabled?: boolean;
  readonly children: ComponentChildren;
}

/** A button with a menu under it. */
export function MenuButton(props: MenuButtonProps) {
  const { label, items, isIcon = false, isDisabled = false, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<MenuPlace | undefined>(undefined);
  const close = useCallback(() => {
    setPlace(undefined);
    button.current?.focus();
  }, []);
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
        aria-expanded={place !== undefined}
        onClick={() =>
          setPlace(place === undefined ? button.current?.getBoundingClientRect() : undefined)
        }
      >
        {children}
      </button>
      {place && (
        <Menu
          place={place}
          owner={button.current ?? undefined}
          label={label}
          items={items()}
          onClose={close}
        />
      )}
    </>
  );
}
