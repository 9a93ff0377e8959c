import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { TogetherBy } from '../../major-incident-rule.contract.ts';

/** So many reports of one thing within so many minutes look like one failure. */
export interface MajorRule {
  id: Id;
  name: string;
  together: TogetherBy;
  categoryId: Id | null;
  tickets: number;
  minutes: number;
  planId: Id | null;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}
