import { type Call, requestIdOf } from '../call';
import { readParameters } from '../request/read-parameters';
import { chineseRegionNames } from '../ticket/region-names';
import type { CallFilter, FilterTerm, SinceTime, TextPattern } from './call-filter';
import { codesOf } from './codes-of';
import { messageOf } from './message-of';
import { traitsOf } from './traits-of';

/** What the tests hold the quick matching to: the same rules, with nothing kept and nothing clever. */
export function matchesByReference(
  filter: CallFilter,
  call: Call,
  clock: { readonly now: number; readonly utcOffsetMinutes: number },
): boolean {
  if (filter.kind === 'all')
    return filter.filters.every((it) => matchesByReference(it, call, clock));
  if (filter.kind === 'any')
    return filter.filters.some((it) => matchesByReference(it, call, clock));
  if (filter.kind === 'not') return !matchesByReference(filter.filter, call, clock);
  if (filter.kind === 'since') {
    const { now, utcOffsetMinutes } = clock;
    return call.exchange.startedAt >= startOf(filter.from, now, utcOffsetMinutes);
  }
  return matchesTerm(filter, call);
}

function matchesTerm(term: Exclude<FilterTerm, { kind: 'since' }>, call: Call): boolean {
  const { outcome, exchange } = call;
  switch (term.kind) {
    case 'word':
      return allText(call).toLowerCase().includes(term.text.toLowerCase());
    case 'regex':
      return new RegExp(term.source, 'im').test(allText(call));
    case 'text':
      return textsOf(call, term.field).some((text) =>
        term.patterns.some((pattern) =>
          new RegExp(sourceOf(pattern, term.field), pattern.kind === 'regex' ? 'im' : 'is').test(
            text,
          ),
        ),
      );
    case 'param':
      return readParameters(exchange).parameters.some(
        ({ path, value }) =>
          term.names.some((name) => isNamed(path, name)) &&
          (term.values.length === 0 ||
            term.values.some((pattern) =>
              new RegExp(sourceOf(pattern, ''), pattern.kind === 'regex' ? 'im' : 'is').test(value),
            )),
      );
    case 'number': {
      const number = {
        status: exchange.status || undefined,
        duration: exchange.durationMs,
        size: sizeOf(call),
      };
      const value = number[term.field];
      if (value === undefined) return false;
      return term.tests.some((test) => {
        if (test.kind === 'class') return String(value)[0] === String(test.hundreds) && value < 600;
        if (value === test.value) return test.operator.includes('=');
        return test.operator.startsWith(value > test.value ? '>' : '<');
      });
    }
    case 'outcome':
      return term.outcomes.includes(outcome.kind);
    case 'is':
      return term.traits.some((trait) => traitsOf(call).has(trait));
  }
}

function allText(call: Call): string {
  const { request, exchange } = call;
  const parameters = readParameters(exchange).parameters.map(
    ({ path, value }) => `${path}=${value}`,
  );
  return [
    ...[request.action, request.service, request.region, ...codesOf(call), messageOf(call)],
    ...[requestIdOf(call), exchange.url, exchange.networkError, ...parameters],
  ]
    .filter(Boolean)
    .join('\n');
}

function textsOf(call: Call, field: string): readonly string[] {
  const { request, exchange } = call;
  const texts: Record<string, readonly (string | undefined)[]> = {
    code: codesOf(call),
    action: [request.action],
    service: [request.service],
    region: [request.region, chineseRegionNames.get(request.region ?? '')],
    endpoint: [request.endpoint],
    'request-id': [requestIdOf(call)],
    response: [exchange.responseBody.kind === 'text' ? exchange.responseBody.text : undefined],
  };
  return (texts[field] ?? []).filter((it) => it !== undefined && it !== '') as string[];
}

/** A regular expression that says the same as the pattern. */
function sourceOf(pattern: TextPattern, field: string): string {
  if (pattern.kind === 'regex') return pattern.source;
  const escaped = pattern.text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
  const literal = escaped.replaceAll('*', '\\*');
  if (pattern.kind === 'text') return literal;
  if (pattern.kind === 'exact') return `^${literal}$`;
  const open = escaped.replaceAll('*', '.*');
  return field === 'response' ? open : `^${open}$`;
}

function isNamed(path: string, name: TextPattern): boolean {
  if (name.kind === 'regex') return new RegExp(name.source, 'im').test(path);
  const source = sourceOf(name.kind === 'wildcard' ? name : { kind: 'exact', text: name.text }, '');
  const paths = [path, path.replace(/(^|\.)\d+(?=\.|$)/g, '').replace(/^\./, '')];
  const atOrBelow = `${source.slice(0, -1)}($|\\.)`;
  return paths.some((it) => new RegExp(atOrBelow, 'is').test(it));
}

function sizeOf({ exchange: { responseBody } }: Call): number | undefined {
  if (responseBody.kind === 'text') return responseBody.text.length;
  return responseBody.kind === 'binary' ? atob(responseBody.base64).length : undefined;
}

function startOf(from: SinceTime, now: number, utcOffsetMinutes: number): number {
  if (from.kind === 'ago') return now - from.ms;
  if (from.kind === 'date') {
    return from.wallMs - (from.utcOffsetMinutes ?? utcOffsetMinutes) * 60_000;
  }
  // Second by second back until the clock shows it.
  let second = Math.floor(now / 1000);
  while ((second + utcOffsetMinutes * 60) % 86_400 !== from.secondOfDay) second--;
  return second * 1000;
}
