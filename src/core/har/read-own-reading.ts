import type { ExchangeBlock, MissingBodyReason } from '../http-exchange';
import { asJsonObject } from '../json/read-json-object';
import type { ApiRequest, EndpointKind, SignatureForm, Signer } from '../request/api-request';
import { isOneOf } from './is-one-of';
import type { MissingBody, OwnExchange, OwnReading } from './own-reading';
import { readOwnFindings } from './read-own-findings';
import { readOwnMarks } from './read-own-marks';
import { readOwnOutcome } from './read-own-outcome';

type Members = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<EndpointKind, true>> = { api: true, gateway: true, proxy: true };
const FORMS: Readonly<Record<SignatureForm, true>> = {
  v3: true,
  v1: true,
  skip: true,
  unsigned: true,
};
const SIGNERS: Readonly<Record<Signer, true>> = {
  page: true,
  gateway: true,
  server: true,
  none: true,
  unknown: true,
};
const BLOCKS: Readonly<Record<ExchangeBlock, true>> = { cors: true, preflight: true };
const REASONS: Readonly<Record<Exclude<MissingBodyReason, 'pending'> | 'binary', true>> = {
  'no-response': true,
  'too-large': true,
  navigated: true,
  refused: true,
  'not-delivered': true,
  'before-devtools': true,
  evicted: true,
  binary: true,
};
/** A day that `Date` can hold, in milliseconds. */
const MAX_TIME = 8.64e15;

/** Reads `_tc3` of an entry; `undefined` where it is not there or not as we write it. */
export function readOwnReading(value: unknown): OwnReading | undefined {
  const members = asJsonObject(value);
  const request = members && readRequest(members);
  if (members === undefined || request === undefined) return undefined;
  return {
    request,
    outcome: readOwnOutcome(members.outcome),
    marks: readOwnMarks(members.marks),
    findings: readOwnFindings(members.findings),
    exchange: readExchange(members),
  };
}

function readRequest(members: Members): ApiRequest | undefined {
  const { endpoint, endpointKind, signatureForm, signer } = members;
  if (typeof endpoint !== 'string') return undefined;
  if (!isOneOf(KINDS, endpointKind) || !isOneOf(FORMS, signatureForm)) return undefined;
  if (!isOneOf(SIGNERS, signer)) return undefined;
  return {
    service: wordOf(members.service),
    action: wordOf(members.action),
    version: wordOf(members.version),
    region: wordOf(members.region),
    language: wordOf(members.language),
    endpoint,
    endpointKind,
    signatureForm,
    signer,
  };
}

function readExchange(members: Members): OwnExchange {
  const { block, startedAt } = members;
  const missingBody = readMissingBody(members.missingBody);
  return {
    ...(isOneOf(BLOCKS, block) && { block }),
    ...(members.isBeginning === true && { isBeginning: true }),
    ...(missingBody !== undefined && { missingBody }),
    ...(members.isRequestBodyUnknown === true && { isRequestBodyUnknown: true }),
    ...(typeof startedAt === 'number' && Math.abs(startedAt) <= MAX_TIME && { startedAt }),
  };
}

function readMissingBody(value: unknown): MissingBody | undefined {
  const { reason, detail } = asJsonObject(value) ?? {};
  if (!isOneOf(REASONS, reason)) return undefined;
  if (reason === 'binary' || typeof detail !== 'string') return { reason };
  return { reason, detail };
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
