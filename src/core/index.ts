/** The library's public face: what tools outside the extension may import. */

export type { Call, CallOutcome, OutcomeKind, Speaker, UnknownReason } from './call';
export type {
  CallLog,
  CallLogChange,
  CallLogLimits,
  CallLogListener,
  CallLogOptions,
} from './call-log';
export { createCallLog } from './call-log';
export { createCall } from './create-call';
export { createExplainer } from './explanation/create-explainer';
export type {
  ErrorExplanation,
  ErrorSide,
  ExplainInput,
  Locale,
  RetryAdvice,
} from './explanation/error-explanation';
export { explainError, explainers } from './explanation/explain-error';
export type { Explainer } from './explanation/explainer';
export type {
  CallFilter,
  CompareOperator,
  FilterTerm,
  NumberField,
  NumberTest,
  SinceTime,
  TextField,
  TextPattern,
} from './filter/call-filter';
export type { CallTrait } from './filter/call-trait';
export type { FilterClock } from './filter/filter-clock';
export type { FilterProblem, FilterProblemKind } from './filter/filter-problem';
export { formatCallFilter } from './filter/format-call-filter';
export { matchesCall } from './filter/matches-call';
export { parseCallFilter } from './filter/parse-call-filter';
export type { QualifierName } from './filter/qualifier';
export { readHar } from './har/read-har';
export { writeHar } from './har/write-har';
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
export type { CallLedger, CallLedgerOptions } from './ledger/call-ledger';
export { createCallLedger } from './ledger/call-ledger';
export { formatBalance, imbalances, type LedgerBalance } from './ledger/ledger-balance';
export type { LifecycleRecord } from './ledger/lifecycle-record';
export type { NothingReason, PastedReading } from './read-pasted-text';
export { readPastedText } from './read-pasted-text';
export { createRedaction } from './redaction/create-redaction';
export { redact } from './redaction/redact';
export type { Mask, Redacted, TextKind } from './redaction/redaction';
export type { ApiRequest, EndpointKind, SignatureForm, Signer } from './request/api-request';
export { readApiRequest } from './request/read-api-request';
export type {
  EnvelopeReading,
  EnvelopeWarning,
  NotEnvelopeReason,
  PartialEnvelope,
  Wrapper,
} from './response/envelope';
export type { Failure, FailureKind } from './response/failure';
export { parseEnvelope } from './response/parse-envelope';
export { readOutcome } from './response/read-outcome';
export { formatTicket } from './ticket/format-ticket';
export type { Ticket, TicketFormat, TicketOptions } from './ticket/ticket';
export { writeTicket } from './ticket/write-ticket';
