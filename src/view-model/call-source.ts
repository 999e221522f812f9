import type { CallLog } from '../core/call-log';

/** The calls of the log, to look up what belongs together. */
export type CallSource = Pick<CallLog, 'size' | 'at' | 'get'>;
