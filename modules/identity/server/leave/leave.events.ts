import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { LeaveKind } from '../../leave.contract.ts';

interface Told {
  id: Id;
  staffId: Id;
  kind: LeaveKind;
  startsAt: string;
  endsAt: string;
}

/** In the history of whoever is away. Why somebody is away is personal: it stands beside the chain. */
function ofLeave({ id, staffId, kind, startsAt, endsAt }: Told, what: string): Announcement {
  return {
    kind: `leave.${what}`,
    version: 1,
    subject: { kind: 'staff', id: staffId },
    customerId: null,
    audience: 'internal',
    payload: { leaveId: id, startsAt, endsAt },
    text: { kind },
  };
}

export function leaveRecorded(leave: Told): Announcement {
  return ofLeave(leave, 'recorded');
}

export function leaveCancelled(leave: Told): Announcement {
  return ofLeave(leave, 'cancelled');
}
