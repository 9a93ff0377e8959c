import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** A breach that is not held against the provider: the breach itself stays as it is. */
export interface BreachExcuse {
  id: Id;
  customerId: Id;
  clockId: Id;
  /** Of the list `breach_excuse`. */
  reason: string;
  evidence: string;
  recordedAt: Instant;
  recordedById: Id | null;
  /** Null: it stands. */
  withdrawnAt: Instant | null;
  withdrawnById: Id | null;
  revision: number;
}
