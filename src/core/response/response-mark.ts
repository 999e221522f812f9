/** Something in a good answer that a person should see on its row. */
export type ResponseMark =
  /** `DeprecatedWarning`: the action still works and will go. */
  | { readonly kind: 'deprecated'; readonly text: string }
  /** Parts of the work failed although the call succeeded. One mark for each place. */
  | {
      readonly kind: 'partial-failure';
      /** Names from `Response` down, without indexes: `SendStatusSet`, `DetailList.Error`. */
      readonly path: string;
      /** How many items failed there. */
      readonly count: number;
      /** The first one's error code, where it has one. */
      readonly code: string | undefined;
    }
  /** The call only started the work; its end can be asked for by this id. */
  | { readonly kind: 'async-id'; readonly name: string; readonly value: string }
  /** Integers beyond 2^53, which JavaScript rounds: `JSON.parse` in the page changes them. */
  | {
      readonly kind: 'long-integer';
      readonly path: string;
      /** The first one's digits as they stand in the text. */
      readonly digits: string;
      readonly count: number;
    };
