/** A row of the log: its RequestId, and the number in the request's body that the page gave it. */
export interface ListedCall {
  readonly requestId: string;
  readonly offset: number;
}

interface PanelWindow {
  readonly tc3: {
    readonly log: {
      readonly size: number;
      at(index: number): {
        readonly outcome: { readonly requestId?: string };
        readonly exchange: { readonly requestBody: { readonly text?: string } };
      };
    };
  };
}

/** In the panel: all rows of its log. */
export function listedCalls(): ListedCall[] {
  const { log } = (window as unknown as PanelWindow).tc3;
  return Array.from({ length: log.size }, (_, index) => {
    const { outcome, exchange } = log.at(index);
    const offset = /"Offset":(\d+)/.exec(exchange.requestBody.text ?? '')?.[1];
    return { requestId: outcome.requestId ?? '', offset: Number(offset ?? -1) };
  });
}
