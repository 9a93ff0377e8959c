import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { NeedDecision, NeedOutcome, NeedSource, NeedState } from '../../need-measure.contract.ts';
import type { AnswerWay, ValueLevel } from '../../need.contract.ts';

/** What somebody of a customer needs or suggests (SD-28). */
export interface Need {
  id: Id;
  customerId: Id;
  /** Null: nobody in particular, or they were erased. */
  contactId: Id | null;
  source: NeedSource;
  /** The ticket that it was said on. */
  ticketId: Id | null;
  title: string;
  words: string | null;
  valueLevel: ValueLevel | null;
  valueWords: string | null;
  ownerId: Id | null;
  dueOn: Day | null;
  heardAt: Instant;
  recordedAt: Instant;
  /** Null: registered from its ticket by itself. */
  recordedById: Id | null;
  decision: NeedDecision | null;
  decisionReason: string | null;
  decidedAt: Instant | null;
  decidedById: Id | null;
  answer: string | null;
  answeredBy: AnswerWay | null;
  answeredAt: Instant | null;
  answeredById: Id | null;
  became: NeedOutcome | null;
  becameTicketId: Id | null;
  becameWords: string | null;
  becameAt: Instant | null;
  retiredAt: Instant | null;
  retiredReason: string | null;
  revision: number;
}

/** What is known when it is registered. */
export type HeardNeed = Pick<
  Need,
  | 'id'
  | 'customerId'
  | 'contactId'
  | 'source'
  | 'ticketId'
  | 'title'
  | 'words'
  | 'valueLevel'
  | 'valueWords'
  | 'ownerId'
  | 'dueOn'
  | 'heardAt'
  | 'recordedAt'
  | 'recordedById'
>;

type Course = Pick<Need, 'decision' | 'answeredAt' | 'retiredAt'>;

export function stateOf({ decision, answeredAt, retiredAt }: Course): NeedState {
  if (retiredAt !== null) return 'retired';
  if (decision === null) return 'undecided';
  return answeredAt === null ? 'unanswered' : 'answered';
}

/** Whether anything comes of it: what is declined or not decided becomes nothing. */
export function goesAhead({ decision }: Pick<Need, 'decision'>): boolean {
  return decision === 'do' || decision === 'offer';
}
