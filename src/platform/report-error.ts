/** Says once, in the extension's own console, that something of ours failed. Never given a body or a header. */
export function reportError(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place that does
  console.error('TC3 Inspector:', error);
}
