import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { secondsBetween } from '../../../../kernel/instant.ts';
import type { NoBusinessReason, RecordKind, RecordState } from '../../channel-record.contract.ts';

/** How long an entry may be neither linked nor no business before the supervisors hear of it (SD-24). */
export const lateAfterMinutes = 30;

/** An entry of the channel log. */
export interface ChannelRecord {
  id: Id;
  customerId: Id | null;
  kind: RecordKind;
  cameAt: Instant;
  agentId: Id | null;
  contactId: Id | null;
  address: string | null;
  label: string | null;
  state: RecordState;
  subjectKind: string | null;
  subjectId: Id | null;
  settledAt: Instant | null;
  settledById: Id | null;
  noBusinessReason: NoBusinessReason | null;
  noBusinessNote: string | null;
  revision: number;
}

/** What is said above of what an entry was made into. */
export interface SubjectWords {
  /** `INC-2026-000123` */
  name: string;
  title: string;
  deskPath: string;
}

type Settlement = Pick<
  ChannelRecord,
  'state' | 'subjectKind' | 'subjectId' | 'settledAt' | 'settledById' | 'noBusinessReason' | 'noBusinessNote'
>;

/** Who settles it, and when; a staff member's id, null for the system. */
export interface Settler {
  at: Instant;
  byId: Id | null;
}

const open: Settlement = {
  state: 'open',
  subjectKind: null,
  subjectId: null,
  settledAt: null,
  settledById: null,
  noBusinessReason: null,
  noBusinessNote: null,
};

export function linkedTo({ kind, id }: Subject, { at, byId }: Settler): Settlement {
  return { ...open, state: 'linked', subjectKind: kind, subjectId: id, settledAt: at, settledById: byId };
}

export function dismissed(reason: NoBusinessReason, note: string | null, { at, byId }: Settler): Settlement {
  return {
    ...open,
    state: 'no_business',
    settledAt: at,
    settledById: byId,
    noBusinessReason: reason,
    noBusinessNote: note,
  };
}

export function reopened(): Settlement {
  return open;
}

/** Neither linked nor no business for longer than it may be. */
export function isLate({ state, cameAt }: Pick<ChannelRecord, 'state' | 'cameAt'>, now: Instant): boolean {
  return state === 'open' && secondsBetween(cameAt, now) > lateAfterMinutes * 60;
}

/** Whose it is: who took it, or else the first of staff who made something of it. */
export function agentAfter({ agentId }: Pick<ChannelRecord, 'agentId'>, { byId }: Settler): Id | null {
  return agentId ?? byId;
}
