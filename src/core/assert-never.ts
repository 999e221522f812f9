/** Makes the compiler point at a `switch` that misses a member; throws if one comes at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
