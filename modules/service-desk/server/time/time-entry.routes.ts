import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../time-entry.contract.ts';
import { changeTimeEntry } from './change-time-entry.ts';
import { listTimeEntries } from './list-time-entries.ts';
import { readTicketTime } from './read-ticket-time.ts';
import { recordTimeEntry } from './record-time-entry.ts';
import { retireTimeEntry } from './retire-time-entry.ts';

const record = 'time_entry.record';

export const timeEntryRoutes: readonly Route[] = [
  route({ endpoint: contract.listTimeEntries, access: 'ticket.read_work', run: listTimeEntries }),
  route({ endpoint: contract.readTicketTime, access: 'ticket.read_work', run: readTicketTime }),
  route({ endpoint: contract.recordTimeEntry, access: record, run: recordTimeEntry }),
  route({ endpoint: contract.changeTimeEntry, access: record, run: changeTimeEntry, needsRevision: true }),
  route({ endpoint: contract.retireTimeEntry, access: record, run: retireTimeEntry, needsRevision: true }),
];
