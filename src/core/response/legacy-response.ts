/** What an answer of API 2.0 says: the time before `Response`, and no envelope. */
export interface LegacyReading {
  readonly kind: 'success' | 'error';
  /** The number as it stands in the text, such as `4100`; `0` for a success. */
  readonly code: string;
  /** The code's name, such as `AuthFailure`; old services leave it out. */
  readonly codeDesc: string | undefined;
  readonly message: string;
}
