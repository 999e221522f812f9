/** One row of Tencent Cloud's own catalogue of error codes, which a person may load from a file. */
export interface OfficialRow {
  /** Such as `cvm`; {@link PLATFORM} for the codes common to all services. */
  readonly service: string;
  /** Its name in Chinese; `''` where the row has none. */
  readonly serviceName: string;
  /** Such as `2017-03-12`; `''` for common codes. */
  readonly version: string;
  readonly code: string;
  /** In Chinese; `''` where only a solution is there. */
  readonly description: string;
  readonly solution: string | undefined;
}

/** The catalogue's own name for codes common to all services. */
export const PLATFORM = 'PLATFORM';

/** What the catalogue says about one code. */
export interface OfficialText extends Omit<OfficialRow, 'code'> {
  readonly from: OfficialTextSource;
}

export type OfficialTextSource =
  /** A row of the service that was asked for. */
  | 'service'
  /** A row of the codes common to all services. */
  | 'platform'
  /** A row of another service, where the code may mean something else. */
  | 'elsewhere';
