import type { Id } from '../../../../kernel/id.ts';
import type { Traits } from '../../../sla/index.ts';
import type { StatusRow, Ticket } from './ticket-record.rules.ts';

/** What is known of what a ticket names. */
export interface TraitGround {
  /** Its own category first, then those above it, then those that became one with these. */
  categoryIds: Id[];
  region: string | null;
  assetKind: string | null;
  /** Whoever calls or is hit. */
  isVip: boolean;
}

/** What agreements choose lines by, as it stands (SLA-05). */
export function traitsFrom(ticket: Ticket, ground: TraitGround, isBeyondLimit: boolean): Traits {
  const { kind, siteId, assetId, contractId, teamId, assigneeId, agreedAt } = ticket;
  return { kind, siteId, assetId, ...ground, contractId, isBeyondLimit, teamId, assigneeId, agreedAt };
}

/** Fields that traits beside the hands are made of. */
const named = ['kind', 'categoryId', 'siteId', 'assetId', 'callerId', 'affectedId', 'contractId', 'agreedAt'] as const;

/** Which traits have to be written down: none; the hands alone, the rest as it was; or all anew. */
export function traitsToWrite(before: Ticket, after: Ticket): 'none' | 'hands' | 'all' {
  if (named.some((field) => before[field] !== after[field])) return 'all';
  return before.teamId !== after.teamId || before.assigneeId !== after.assigneeId ? 'hands' : 'none';
}

/** As last written down; null: never (recorded before traits were kept, or imported). */
export function lastTraits(history: readonly StatusRow[]): Traits | null {
  return history.findLast(({ traits }) => traits !== null)?.traits ?? null;
}
