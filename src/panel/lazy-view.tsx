import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { PanelState } from './panel-state';

/** A view whose code is loaded when it is first shown, or ahead by `load`; nothing is drawn until then. */
export type LazyView<Props> = FunctionComponent<Props> & { load(): Promise<void> };

export function lazyView<Props extends { readonly state: PanelState }>(
  find: () => Promise<ComponentType<Props>>,
): LazyView<Props> {
  let View: ComponentType<Props> | undefined;
  const load = async () => {
    View ??= await find();
  };
  const Lazy = (props: Props) => {
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    const { reportError } = props.state.ports;
    // It may be there by the time of the effect; what was drawn is nothing all the same.
    const wasMissing = View === undefined;
    useEffect(() => {
      if (wasMissing) load().then(() => redraw(undefined), reportError);
    }, [wasMissing, reportError]);
    return View === undefined ? null : <View {...props} />;
  };
  return Object.assign(Lazy, { load });
}
