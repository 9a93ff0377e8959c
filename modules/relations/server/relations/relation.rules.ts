import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { relationRules, type EndKind, type RelationKind } from '../../relation.contract.ts';

/** Of one thing to another, by a kind. */
export interface Relating {
  kind: RelationKind;
  fromKind: EndKind;
  fromId: Id;
  toKind: EndKind;
  toId: Id;
}

export interface Relation extends Relating {
  id: Id;
  customerId: Id;
  customerName: string;
  fromName: string;
  fromNumber: string | null;
  toName: string;
  toNumber: string | null;
  note: string | null;
  since: Day;
  until: Day | null;
  createdAt: Instant;
  revision: number;
}

/** What stands at one end, as far as relating it asks. */
export interface End {
  /** Null: software, which is no customer's. */
  customerId: Id | null;
  isRetired: boolean;
}

/** Whether a kind relates these two kinds of things, in this direction. */
export function isFitting({ kind, fromKind, toKind }: Pick<Relating, 'kind' | 'fromKind' | 'toKind'>): boolean {
  const { from, to } = relationRules[kind];
  return from.includes(fromKind) && to.includes(toKind);
}

/**
 * Whose relation it is: the customer of the ends, or the one that is said where both are software; null: they are of
 * two, or nobody says of whom.
 */
export function customerOf(from: End, to: End, said: Id | undefined): Id | null {
  const all = [from.customerId, to.customerId, said ?? null].filter((id) => id !== null);
  const [first = null] = all;
  return all.every((id) => id === first) ? first : null;
}
