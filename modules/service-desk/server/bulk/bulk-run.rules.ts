import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Impact, Priority, Urgency } from '../../../catalogue/priority.contract.ts';
import type { BulkAct, BulkDeed } from '../../bulk-run.contract.ts';
import type { TicketAct, TicketStatus } from '../../ticket-codes.contract.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

/** What each ticket has done to it; taking back needs to be told nothing. */
export type Deed = BulkDeed | { act: 'undo' };

export interface BulkRun {
  id: Id;
  deed: Deed;
  state: 'waiting' | 'running' | 'done';
  askedCount: number;
  doneCount: number;
  refusedCount: number;
  startedById: Id;
  undoesId: Id | null;
  /** A later run took it back, or is about to. */
  isUndone: boolean;
  createdAt: Instant;
  endedAt: Instant | null;
  revision: number;
}

/** What a ticket was before, as far as the act changed it. */
export type Before =
  | {
      act: 'assign';
      teamId: Id | null;
      assigneeId: Id | null;
      status: TicketStatus;
      assignedAt: Instant | null;
      leftFirstLine: boolean | null;
    }
  | { act: 'prioritise'; impact: Impact | null; urgency: Urgency | null; priority: Priority | null };

/** A refusal as people read it; whoever asks reads it in their language. */
export type Reason = Record<Locale, string>;

/** Which act on one ticket it is, and so which permission it takes. */
export const ticketActOf: Record<BulkDeed['act'], TicketAct> = {
  assign: 'assign',
  prioritise: 'change',
  wait: 'wait',
  confirm: 'confirm',
  cancel: 'cancel',
  note: 'note',
};

/** What can be taken back: nothing was told to anybody outside, and no clock was stopped. */
export function isUndoable({ deed, state, doneCount, isUndone }: BulkRun): boolean {
  return (deed.act === 'assign' || deed.act === 'prioritise') && state === 'done' && doneCount > 0 && !isUndone;
}

/** Kept for taking back; null where that cannot be. */
export function beforeOf(act: BulkAct, ticket: Ticket): Before | null {
  const { teamId, assigneeId, status, assignedAt, leftFirstLine, impact, urgency, priority } = ticket;
  if (act === 'assign') return { act, teamId, assigneeId, status, assignedAt, leftFirstLine };
  return act === 'prioritise' ? { act, impact, urgency, priority } : null;
}

/** The ticket as it was, in what the act had changed. */
export function restored(ticket: Ticket, before: Before): Ticket {
  const { act: _act, ...was } = before;
  return { ...ticket, ...was };
}
