import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { CallOutcome } from '../../survey.contract.ts';
import type { SurveyState, SurveyWay, UnaskedReason } from '../../survey-measure.contract.ts';

/** The follow-up of one resolving of a ticket: one row, also where nobody was asked. */
export interface Survey {
  id: Id;
  customerId: Id;
  ticketId: Id;
  /** Which resolving of the ticket it asks about, from 1. */
  round: number;
  contactId: Id | null;
  /** Null: nothing was asked. */
  versionId: Id | null;
  way: SurveyWay | null;
  state: SurveyState;
  unaskedFor: UnaskedReason | null;
  sentAt: Instant;
  expiresAt: Instant | null;
  endedAt: Instant | null;
  score: number | null;
  answeredAs: AnsweredAs | null;
  /** How often the desk called and did not reach them. */
  calls: number;
  lastCallAt: Instant | null;
  revision: number;
}

/** Whose surveys somebody may see: everybody's inside their walls, or one contact's. */
export type SurveyScope = 'all' | { contactId: Id };

export type AnsweredAs = 'contact' | 'guest' | 'staff';

/** One time that the desk called for an answer. */
export interface SurveyCall {
  id: Id;
  surveyId: Id;
  customerId: Id;
  ticketId: Id;
  calledAt: Instant;
  calledById: Id;
  outcome: CallOutcome;
}

/** It waits for an answer; after its last day it doesn't, whether or not the job was there already. */
export function isOpen({ state, expiresAt }: Pick<Survey, 'state' | 'expiresAt'>, now: Instant): boolean {
  return state === 'sent' && (expiresAt === null || expiresAt > now);
}

/** A low score asks for somebody to make it good. */
export function isLow(score: number, { lowScore }: { lowScore: number }): boolean {
  return score <= lowScore;
}
