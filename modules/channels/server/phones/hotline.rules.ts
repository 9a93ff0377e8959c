import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** A number that people dial. */
export interface Hotline {
  id: Id;
  /** Null: everybody's. */
  customerId: Id | null;
  /** Digits only. */
  number: string;
  name: string;
  teamId: Id;
  greeting: string | null;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}
