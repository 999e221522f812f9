import type { Call } from '../call';
import type { TicketOptions } from './ticket';
import { writeTicket } from './write-ticket';

/** {@link writeTicket} for callers that want the text alone. */
export function formatTicket(calls: readonly Call[], options: TicketOptions): string {
  return writeTicket(calls, options).text;
}
