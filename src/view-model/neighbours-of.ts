import type { Call } from '../core/call';
import type { CallSource } from './call-source';

/** So long before a call others count as running around it, in milliseconds. */
const WINDOW_MS = 1_000;

/** The calls of the log that started within the second before this one, itself included. */
export function neighboursOf(call: Call, log: CallSource): readonly Call[] {
  const until = call.exchange.startedAt;
  const neighbours: Call[] = [];
  for (let index = 0; index < log.size; index++) {
    const other = log.at(index);
    if (other === undefined) continue;
    const { startedAt } = other.exchange;
    if (startedAt <= until && startedAt > until - WINDOW_MS) neighbours.push(other);
  }
  return neighbours;
}
