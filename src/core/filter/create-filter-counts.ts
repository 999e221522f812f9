import type { Call } from '../call';
import type { CallTrait } from './call-trait';
import { codesOf } from './codes-of';
import type { QualifierName } from './qualifier';
import { traitsOf } from './traits-of';

/** How many calls of a log have which values, to suggest them. */
export interface FilterCounts {
  /** Takes the same time however many calls there are. */
  add(call: Call): void;
  /** The same call as was added; another would leave wrong counts. */
  remove(call: Call): void;
  /** As the API writes them. Empty for a qualifier that has no values to count. Only to be read. */
  valuesOf(qualifier: QualifierName): ReadonlyMap<string, number>;
}

export function createFilterCounts(): FilterCounts {
  return new Counts();
}

const NONE: ReadonlyMap<string, number> = new Map();

class Counts implements FilterCounts {
  readonly #counts = new Map<QualifierName, Map<string, number>>();

  add(call: Call): void {
    this.#change(call, 1);
  }

  remove(call: Call): void {
    this.#change(call, -1);
  }

  valuesOf(qualifier: QualifierName): ReadonlyMap<string, number> {
    return this.#counts.get(qualifier) ?? NONE;
  }

  #change(call: Call, by: 1 | -1): void {
    const { request, outcome, exchange } = call;
    for (const code of codesOf(call)) this.#count('code', code, by);
    this.#count('action', request.action, by);
    this.#count('service', request.service, by);
    this.#count('region', request.region, by);
    this.#count('endpoint', request.endpoint, by);
    this.#count('status', exchange.status === 0 ? undefined : String(exchange.status), by);
    this.#count('outcome', outcome.kind, by);
    const traits: ReadonlySet<CallTrait> = traitsOf(call);
    for (const trait of traits) this.#count('is', trait, by);
  }

  #count(qualifier: QualifierName, value: string | undefined, by: 1 | -1): void {
    if (value === undefined || value === '') return;
    let counts = this.#counts.get(qualifier);
    if (counts === undefined) {
      counts = new Map();
      this.#counts.set(qualifier, counts);
    }
    const count = (counts.get(value) ?? 0) + by;
    if (count > 0) counts.set(value, count);
    else counts.delete(value);
  }
}
