import { describe, expect, it } from 'vitest';
import { type Call, requestIdOf } from '../call';
import { explainCall } from '../explanation/explain-call';
import { explainers } from '../explanation/explain-error';
import { drawnCalls } from './drawn-calls.fixture';
import type { ExportOptions } from './export-options';
import type { HarReading } from './har-reading';
import { readHar } from './read-har';
import { writeHar } from './write-har';

const REDACTION = { personal: false, extraNames: [] };
const MASKED: ExportOptions = { version: '1.2.3', redaction: REDACTION };
const UNMASKED: ExportOptions = { ...MASKED, isUnmasked: true };
const MARKERS = [
  { name: 'test 12', at: 1_795_461_127_500 },
  { name: 'test 13, "quoted"', at: 1_795_461_199_000 },
];
const VISITS = [0, 1, 2, 3].map((visit) => ({
  url: `https://app.example.test/page/${visit}`,
  at: 1_795_461_127_000 + visit * 1000,
}));

const calls = drawnCalls(1_000);
const ended = calls.filter(({ outcome }) => outcome.kind !== 'pending');
const masked = read(writeHar(calls, { ...MASKED, visits: VISITS, markers: MARKERS }));
const unmasked = read(writeHar(calls, UNMASKED));

function read(text: string): Extract<HarReading, { kind: 'har' }> {
  const reading = readHar(text);
  if (reading.kind !== 'har') throw new Error(reading.reason);
  return reading;
}

function rowOf(call: Call) {
  const { request, outcome, exchange, marks } = call;
  return {
    service: request.service,
    action: request.action,
    region: request.region,
    // Its address is masked like any other.
    outcome: outcome.kind === 'failed' ? { ...outcome.failure, redirectUrl: '' } : outcome,
    marks,
    requestId: requestIdOf(call),
    status: exchange.status,
    startedAt: exchange.startedAt,
    durationMs: exchange.durationMs,
    visit: call.visit,
    method: exchange.method,
    endpoint: request.endpoint,
    signer: request.signer,
  };
}

function explanationsOf(all: readonly Call[]) {
  return all.flatMap((call) => {
    const { startedAt } = call.exchange;
    const neighbours = all.filter(
      ({ exchange }) => Math.abs(exchange.startedAt - startedAt) < 1000,
    );
    return [explainers.en, explainers.zh].map((it) => explainCall(call, it, neighbours));
  });
}

describe('writing 1,000 calls of every kind and reading them again', () => {
  it('draws every kind of outcome and speaker', () => {
    expect(new Set(calls.map(({ outcome }) => outcome.kind))).toEqual(
      new Set(['pending', 'success', 'error', 'dry-run', 'failed', 'not-envelope', 'unknown']),
    );
    const speakers = calls.map(({ outcome }) => ('speaker' in outcome ? outcome.speaker : ''));
    expect(new Set(speakers)).toEqual(new Set(['', 'api', 'gateway', 'proxy']));
  });

  it('leaves out the calls that still ran, and says how many', () => {
    expect(masked.calls).toHaveLength(ended.length);
    expect(masked.entryCount).toBe(ended.length);
    const { log } = JSON.parse(writeHar(calls, MASKED));
    expect(log._tc3.pendingLeftOut).toBe(calls.length - ended.length);
  });

  it('gives equal rows though the secrets are masked', () => {
    expect(masked.calls.map(rowOf)).toEqual(ended.map(rowOf));
  });

  it('gives equal explanations though the secrets are masked', () => {
    expect(explanationsOf(masked.calls)).toEqual(explanationsOf(ended));
  });

  it('gives equal rows and exchanges without masks', () => {
    expect(unmasked.calls.map(rowOf)).toEqual(ended.map(rowOf));
    const exchangeOf = ({ exchange }: Call) => ({ ...exchange, source: 'file' });
    expect(unmasked.calls.map(exchangeOf)).toEqual(ended.map(exchangeOf));
  });

  it('gives the same once more', () => {
    const again = read(writeHar(masked.calls, { ...MASKED, visits: VISITS }));
    expect(again.calls.map(rowOf)).toEqual(ended.map(rowOf));
  });

  it('keeps pages and markers', () => {
    expect(masked.visits).toEqual(VISITS);
    expect(masked.markers).toEqual(MARKERS);
    expect(masked.creator).toBe('TC3 Inspector 1.2.3');
  });

  it('lists all calls as read from a file', () => {
    expect(new Set(masked.calls.map(({ exchange }) => exchange.source))).toEqual(new Set(['file']));
  });

  it('counts the bodies that are not there', () => {
    const without = ended.filter(({ exchange: { responseBody } }) => {
      if (responseBody.kind !== 'unavailable') return responseBody.kind === 'binary';
      return responseBody.reason !== 'no-response';
    });
    expect(masked.bodyGaps['left-out']).toBe(without.length);
    const cut = ended.filter(({ exchange: { responseBody } }) => 'isBeginning' in responseBody);
    expect(masked.bodyGaps['beginning-only']).toBe(cut.length);
  });

  it('writes none of the secrets', () => {
    const text = writeHar(calls, MASKED);
    const secrets = ['hunter2', 's3cr3tS3ss10n', 'f00dT0k3n', 'c5rfC0d3', 'b3ar3r', '0a0a0a0a'];
    const found = [...secrets, 'z8krbsJ5yKBZQpn74WFkmLPx3', 't0k3n'].filter((it) =>
      text.includes(it),
    );
    expect(found).toEqual([]);
  });
});
