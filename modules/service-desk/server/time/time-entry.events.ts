import type { Announcement } from '../../../../kernel/event.ts';
import type { TimeEntry } from './time-entry.rules.ts';

export function timeEntryRecorded(entry: TimeEntry): Announcement {
  return about('recorded', entry);
}

export function timeEntryChanged(entry: TimeEntry): Announcement {
  return about('changed', entry);
}

export function timeEntryRetired(entry: TimeEntry): Announcement {
  return about('retired', entry);
}

/** Part of the ticket's story; never of what the customer's people are told. */
function about(kind: string, entry: TimeEntry): Announcement {
  const { id, ticketId, customerId, staffId, startedAt, endedAt, minutes, isBillable, reason, note } = entry;
  const words = { reason, note };
  return {
    kind: `time_entry.${kind}`,
    version: 1,
    subject: { kind: 'ticket', id: ticketId },
    customerId,
    audience: 'internal',
    payload: { timeEntryId: id, staffId, kind: entry.kind, startedAt, endedAt, minutes, isBillable },
    text: reason === null && note === null ? undefined : words,
  };
}
