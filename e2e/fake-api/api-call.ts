/** Parameters after parsing: JSON body, or the query of a GET. Values are checked by each action. */
export type CallParameters = Readonly<Record<string, unknown>>;

/** The two values X-TC-Language may have. */
export type Language = 'en-US' | 'zh-CN';

/** One call, whichever way it came in: signed, through the console gateway or through a proxy. */
export interface ApiCall {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly region: string | undefined;
  readonly language: Language;
  readonly parameters: CallParameters;
}
