import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** What agreements choose lines by, beside the priority (SLA-05): as it stood when it was written down. */
export interface Traits {
  /** Kind of ticket. */
  kind: string;
  /** Its own category first, then those above it, then those that became one with these. */
  categoryIds: readonly Id[];
  siteId: Id | null;
  region: string | null;
  assetId: Id | null;
  assetKind: string | null;
  isVip: boolean;
  /** Under which contract it is served. */
  contractId: Id | null;
  /** Beyond what the contract covers at most (SLA-17). */
  isBeyondLimit: boolean;
  teamId: Id | null;
  assigneeId: Id | null;
  /**
   * When it is to be resolved, by agreement with the customer (SD-05): another date is another promise from then on.
   * Absent from what was written down before this was; that goes by the one of the subject.
   */
  agreedAt?: Instant | null;
}
