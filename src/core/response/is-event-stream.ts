/** Whether a `Content-Type` announces server-sent events, with or without parameters; a missing one does not. */
export function isEventStream(contentType: string | undefined): boolean {
  return /^\s*text\/event-stream\b/i.test(contentType ?? '');
}
