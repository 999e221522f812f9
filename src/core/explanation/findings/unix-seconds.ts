// Until the year 5138: 12 digits are no clock's seconds, 13 are milliseconds.
const SECONDS = /^\d{1,11}$/;

/** A timestamp that counts seconds, as the API wants it; `undefined` for all else. */
export function unixSeconds(timestamp: string | undefined): number | undefined {
  return timestamp !== undefined && SECONDS.test(timestamp) ? Number(timestamp) : undefined;
}
