import type { TimeEntryView } from '../../time-entry.contract.ts';
import { shownNumber } from '../tickets/ticket-record.rules.ts';
import { timeEntryAbilities } from './time-entry.policy.ts';
import type { NamedTimeEntry } from './time-entry.store.ts';

type Caller = Parameters<typeof timeEntryAbilities>[0];

export function timeEntryView(entry: NamedTimeEntry, caller: Caller): TimeEntryView {
  const { ticketId, title, customerId, customerName, staffId, staffName } = entry;
  return {
    ...entry,
    ticket: { id: ticketId, number: shownNumber(entry), title },
    customer: { id: customerId, name: customerName },
    staff: { id: staffId, name: staffName },
    abilities: timeEntryAbilities(caller, entry),
  };
}
