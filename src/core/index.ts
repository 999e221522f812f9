/** The library's public face: what tools outside the extension may import. */
export type { ApiRequest, EndpointKind, SignatureForm, Signer } from './api-request';
export type { Call, CallOutcome, OutcomeKind, Speaker, UnknownReason } from './call';
export type { CallLedger, CallLedgerOptions } from './call-ledger';
export { createCallLedger } from './call-ledger';
export type { CallLog, CallLogChange, CallLogListener, CallLogOptions } from './call-log';
export { createCallLog } from './call-log';
export { createCall } from './create-call';
export type {
  EnvelopeReading,
  EnvelopeWarning,
  NotEnvelopeReason,
  PartialEnvelope,
  Wrapper,
} from './envelope';
export type {
  ErrorExplanation,
  ErrorSide,
  ExplainInput,
  Locale,
  RetryAdvice,
} from './error-explanation';
export { explainError } from './explain-error';
export type { Failure, FailureKind } from './failure';
export { formatTicket } from './format-ticket';
export type {
  ExchangeSource,
  Header,
  HeaderList,
  HttpExchange,
  MissingBodyReason,
  RequestBody,
  ResponseBody,
} from './http-exchange';
export type { CallId, NetworkId, RequestId } from './ids';
export { formatBalance, imbalances, type LedgerBalance } from './ledger-balance';
export type { LifecycleRecord } from './lifecycle-record';
export { parseEnvelope } from './parse-envelope';
export { readApiRequest } from './read-api-request';
export { readOutcome } from './read-outcome';
export { redact } from './redact';
export type { Mask, Redacted, TextKind } from './redaction';
export type { Ticket, TicketFormat, TicketOptions } from './ticket';
