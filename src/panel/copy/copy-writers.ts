import { copyAsMenu, copyCallsMenu, ticketMenu } from '../../view-model/copy-menu';
import { groupTicketCopy, ticketCopy } from '../../view-model/copy-ticket';
import { errorGroupTsv } from '../../view-model/error-group-tsv';
import { ticketPreview } from '../../view-model/ticket-preview';

/** What writes copies: a chunk of its own, since nobody copies before the list is there. */
export const copyWriters = {
  ticketCopy,
  groupTicketCopy,
  ticketPreview,
  ticketMenu,
  copyAsMenu,
  copyCallsMenu,
  errorGroupTsv,
};

export type CopyWriters = typeof copyWriters;
