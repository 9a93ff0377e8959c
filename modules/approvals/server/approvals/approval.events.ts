import type { Announcement } from '../../../../kernel/event.ts';
import type { Approval, Seat } from './approval.rules.ts';

type About = Pick<Approval, 'id' | 'customerId' | 'isForCustomer' | 'subjectKind' | 'subjectId' | 'question'>;

/** Whoever asked reads in the payload what it was about, and reacts to its own questions only. */
function ofApproval(approval: About, kind: string, payload: Record<string, unknown> = {}): Announcement {
  const { id, customerId, isForCustomer, subjectKind, subjectId, question } = approval;
  return {
    kind: `approval.${kind}`,
    version: 1,
    subject: { kind: 'approval', id },
    customerId,
    audience: isForCustomer ? 'public' : 'internal',
    payload: { subjectKind, subjectId, question, ...payload },
  };
}

export function approvalAsked(approval: About, seats: readonly Pick<Seat, 'side' | 'permission'>[]): Announcement {
  return ofApproval(approval, 'asked', { seats });
}

type Answered = Pick<Seat, 'position' | 'side' | 'note'>;

/** One of several has approved, and others have not answered yet. */
export function approvalSupported(approval: About, answered: Answered): Announcement {
  return { ...ofApproval(approval, 'supported', placeOf(answered)), ...noteOf(answered) };
}

export function approvalApproved(approval: About, answered: Answered): Announcement {
  return { ...ofApproval(approval, 'approved', placeOf(answered)), ...noteOf(answered) };
}

export function approvalRefused(approval: About, answered: Answered): Announcement {
  return { ...ofApproval(approval, 'refused', placeOf(answered)), ...noteOf(answered) };
}

export function approvalWithdrawn(approval: About): Announcement {
  return ofApproval(approval, 'withdrawn');
}

function placeOf({ position, side }: Answered): Record<string, unknown> {
  return { position, side };
}

function noteOf({ note }: Answered): Pick<Announcement, 'text'> {
  return note === null ? {} : { text: { note } };
}
