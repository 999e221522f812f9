/**
 * A function that is sent to a document as source text and run there: it can use nothing from
 * around it, its arguments and result are JSON, and a promise it gives is awaited.
 */
export type PageFunction<Args extends unknown[], Result> = (
  ...args: Args
) => Result | Promise<Result>;
