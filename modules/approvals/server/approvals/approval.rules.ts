import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { ApprovalFacts, ApprovalSide, ApprovalState, Decision } from '../../approval.contract.ts';

export interface Approval {
  id: Id;
  customerId: Id | null;
  subjectKind: string;
  subjectId: Id;
  question: string;
  facts: ApprovalFacts;
  state: ApprovalState;
  /** Neither: a rule asked. */
  askedByStaffId: Id | null;
  askedByContactId: Id | null;
  askedAt: Instant;
  endedAt: Instant | null;
  isForCustomer: boolean;
  revision: number;
}

/** One yes that is needed, and what was said on it. */
export interface Seat {
  approvalId: Id;
  position: number;
  side: ApprovalSide;
  /** Who holds it may answer. */
  permission: string;
  decision: Decision | null;
  note: string | null;
  staffId: Id | null;
  contactId: Id | null;
  decidedAt: Instant | null;
}

/** Somebody before an approval. */
export interface Answerer {
  side: ApprovalSide;
  /** The staff member or contact. */
  id: Id;
  permissions: ReadonlySet<string>;
}

/** Why somebody may not answer now. */
export type Hindrance = 'ended' | 'own' | 'answered' | 'not_asked';

interface Before {
  approval: Pick<Approval, 'state' | 'askedByStaffId' | 'askedByContactId'>;
  seats: readonly Pick<Seat, 'side' | 'permission' | 'decision' | 'staffId' | 'contactId' | 'position'>[];
  allowsOwn: boolean;
}

/** The seat on which they answer: the first that nobody has, one a person; else why there is none. */
export function seatFor(who: Answerer, before: Before): { position: number } | { hindrance: Hindrance } {
  const { approval, seats, allowsOwn } = before;
  if (approval.state !== 'asked') return { hindrance: 'ended' };
  const asked = seats.filter(({ side, permission }) => side === who.side && who.permissions.has(permission));
  if (asked.length === 0) return { hindrance: 'not_asked' };
  if (!allowsOwn && isOwn(who, approval)) return { hindrance: 'own' };
  if (seats.some((seat) => idOn(seat, who.side) === who.id)) return { hindrance: 'answered' };
  const open = asked.find(({ decision }) => decision === null);
  return open ? { position: open.position } : { hindrance: 'answered' };
}

export function isOwn(
  who: Pick<Answerer, 'side' | 'id'>,
  { askedByStaffId, askedByContactId }: Before['approval'],
): boolean {
  return who.id === (who.side === 'staff' ? askedByStaffId : askedByContactId);
}

/** All have to approve; one is enough to refuse. */
export function stateAfter(seats: readonly Pick<Seat, 'decision'>[]): ApprovalState {
  if (seats.some(({ decision }) => decision === 'refused')) return 'refused';
  return seats.every(({ decision }) => decision === 'approved') ? 'approved' : 'asked';
}

function idOn({ staffId, contactId }: Pick<Seat, 'staffId' | 'contactId'>, side: ApprovalSide): Id | null {
  return side === 'staff' ? staffId : contactId;
}
