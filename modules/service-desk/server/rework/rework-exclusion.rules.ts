import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { ExclusionDecision, ExclusionReason } from '../../rework.contract.ts';

/** Why a fault that came back is not free of charge: stated by one, decided by another (SD-16). */
export interface ReworkExclusion {
  id: Id;
  customerId: Id;
  ticketId: Id;
  reason: ExclusionReason;
  evidence: string;
  statedAt: Instant;
  statedById: Id;
  decision: ExclusionDecision | null;
  decidedAt: Instant | null;
  decidedById: Id | null;
  decisionWords: string | null;
}
