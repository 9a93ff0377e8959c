import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { GivenAnswer } from '../../guidance.contract.ts';
import type { selfHelpWays } from '../../self-help.contract.ts';

export interface SelfHelpVisit {
  id: Id;
  customerId: Id;
  /** Null: by a label. */
  contactId: Id | null;
  categoryId: Id;
  versionId: Id;
  answers: readonly GivenAnswer[];
  via: (typeof selfHelpWays)[number];
  helpedAt: Instant;
}
