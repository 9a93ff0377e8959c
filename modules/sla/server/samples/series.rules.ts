import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** A row of numbers over time that monitoring brings. */
export interface Series {
  id: Id;
  /** Null: of the provider itself. */
  customerId: Id | null;
  code: string;
  name: string;
  unit: string | null;
  holdsSeconds: number;
  lastAt: Instant | null;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}
