import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Who had the focus in something that goes away, is covered or is switched off finds it in the list; where there
 * is no list in the place of the list, which hands it on when it is back. Browsers would leave it nowhere.
 */
export function useKeptFocus(
  place: RefObject<HTMLElement | null>,
  listPlace: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const { current: element } = place;
    if (element === null) return;
    let last: Element | undefined;
    const isInert = (it: Element) => it.closest('[inert]') !== null;
    const isGone = (it: Element) => !it.isConnected || it.matches(':disabled') || isInert(it);
    const onFocusIn = ({ target }: Event) => {
      last = target instanceof Element ? target : undefined;
    };
    const onFocusOut = ({ target }: Event) => {
      // A browser may say so while it takes the element away.
      queueMicrotask(() => {
        if (last === target && last && !isGone(last)) last = undefined;
      });
    };
    const keep = () => {
      const { activeElement } = document;
      const isNowhere = activeElement === document.body || activeElement === last;
      const isLost = last !== undefined && isGone(last) && isNowhere;
      const shownList = list.current && !isInert(list.current) ? list.current : undefined;
      const isWaiting = activeElement === listPlace.current && shownList !== undefined;
      if (isLost || isWaiting) (shownList ?? listPlace.current)?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'inert'],
    });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [place, listPlace, list]);
}
