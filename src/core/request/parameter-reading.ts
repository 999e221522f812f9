import type { RequestParameter } from './request-parameter';

/** The parameters that were read of a request, in the order in which they stand. */
export interface ParameterReading {
  readonly parameters: readonly RequestParameter[];
  /** Values behind those, which only the text shows: all paths together would be too long. */
  readonly leftOutCount: number;
}
