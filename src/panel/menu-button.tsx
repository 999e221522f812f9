import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Menu, type MenuItem, type MenuPlace } from './menu';

export interface MenuButtonProps {
  readonly label: string;
  /** Asked for each time it opens. */
  readonly items: () => readonly MenuItem[] | Promise<readonly MenuItem[]>;
  readonly reportError?: (error: unknown) => void;
  /** In a toolbar of icons. */
  readonly isIcon?: boolean;
  readonly isDisabled?: boolean;
  readonly children: ComponentChildren;
}

interface OpenMenu {
  readonly place: MenuPlace;
  readonly items: readonly MenuItem[];
}

/** A button with a menu under it. */
export function MenuButton(props: MenuButtonProps) {
  const { label, items, isIcon = false, isDisabled = false, reportError, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<OpenMenu | undefined>(undefined);
  const close = useCallback(() => {
    setOpen(undefined);
    button.current?.focus();
  }, []);
  const show = async () => {
    const shown = await items();
    if (button.current) setOpen({ place: button.current.getBoundingClientRect(), items: shown });
  };
  const renew = async () => {
    const shown = await items();
    setOpen((menu) => menu && { ...menu, items: shown });
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
        aria-expanded={open !== undefined}
        onClick={() => {
          if (open === undefined) show().catch(reportError);
          else setOpen(undefined);
        }}
      >
        {children}
      </button>
      {open && (
        <Menu
          place={open.place}
          owner={button.current ?? undefined}
          label={label}
          items={open.items}
          onClose={close}
          onSwitch={() => {
            renew().catch(reportError);
          }}
        />
      )}
    </>
  );
}
