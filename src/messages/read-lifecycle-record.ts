import type { LifecycleRecord, RequestFingerprint } from '../core/ledger/lifecycle-record';
import type { ApiRequest } from '../core/request/api-request';

const REQUEST_TEXTS = ['service', 'action', 'version', 'region', 'language'];
const ENDPOINT_KINDS = new Set<unknown>([
  'api',
  'gateway',
  'proxy',
] satisfies ApiRequest['endpointKind'][]);
const FORMS = new Set<unknown>([
  'v3',
  'v1',
  'skip',
  'unsigned',
] satisfies ApiRequest['signatureForm'][]);
const SIGNERS = new Set<unknown>([
  'page',
  'gateway',
  'server',
  'none',
  'unknown',
] satisfies ApiRequest['signer'][]);

/** Reads one record from a port or from storage. Never throws; `undefined` for anything else. */
export function readLifecycleRecord(value: unknown): LifecycleRecord | undefined {
  return isRecord(members(value)) ? (value as LifecycleRecord) : undefined;
}

function isRecord(record: Members): boolean {
  if (typeof record.networkId !== 'string') return false;
  if (!Number.isInteger(record.tabId) || !Number.isFinite(record.at)) return false;
  switch (record.kind) {
    case 'started':
      return (
        typeof record.method === 'string' &&
        typeof record.url === 'string' &&
        isApiRequest(members(record.request)) &&
        isFingerprint(members(record.fingerprint)) &&
        isTextOrUnknown(record.initiator)
      );
    case 'streaming':
      return true;
    case 'finished':
      return Number.isInteger(record.status);
    case 'failed':
      return (
        typeof record.networkError === 'string' && typeof record.isPreflightFailure === 'boolean'
      );
    case 'redirected':
      return Number.isInteger(record.status) && typeof record.redirectUrl === 'string';
    default:
      return false;
  }
}

function isApiRequest(request: Members): boolean {
  return (
    REQUEST_TEXTS.every((name) => isTextOrUnknown(request[name])) &&
    typeof request.endpoint === 'string' &&
    ENDPOINT_KINDS.has(request.endpointKind) &&
    FORMS.has(request.signatureForm) &&
    SIGNERS.has(request.signer)
  );
}

function isFingerprint(
  fingerprint: Members & { [Name in keyof RequestFingerprint]?: unknown },
): boolean {
  const { target, body, headers } = fingerprint;
  return typeof target === 'string' && isTextOrUnknown(body) && isTextOrUnknown(headers);
}

function isTextOrUnknown(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

interface Members {
  readonly [name: string]: unknown;
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}
