import type { Id } from '../../../../kernel/id.ts';

/** What agreements choose lines by, beside the priority (SLA-05): as it stood when it was written down. */
export interface Traits {
  /** Kind of ticket. */
  kind: string;
  /** Its own category first, then those above it. */
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
}
