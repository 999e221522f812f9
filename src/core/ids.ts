declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Tencent Cloud's id of one call, as support asks for it. Any text: real ones are not always UUIDs. */
export type RequestId = Branded<'RequestId'>;

/** Ours: one row of the list. Stable for as long as the row lives. */
export type CallId = Branded<'CallId'>;

/** The browser's id of one request; its own documents call it "requestId". */
export type NetworkId = Branded<'NetworkId'>;
