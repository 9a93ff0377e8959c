import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { hourShape, idShape, instantShape, oneOrMore, revisionShape, weekdayShape } from '../../kernel/shapes.ts';
import { questionShape } from './questionnaire.contract.ts';
import { answerShape, answersShape } from './survey-answer.contract.ts';
import {
  surveyMeasureShape,
  surveyReportFilters,
  surveyStateShape,
  surveyUnknownShape,
  surveyWayShape,
  unaskedReasonShape,
} from './survey-measure.contract.ts';

const named = z.object({ id: idShape, name: z.string() });

export const surveyRow = z.object({
  id: idShape,
  ticket: z.object({ id: idShape, number: z.string(), title: z.string() }),
  customer: named,
  /** Who was asked; null: nobody, or they were erased. */
  contact: z.nullable(named),
  category: z.nullable(named),
  /** Who had the ticket in hand, and their team; shown to staff only. */
  engineer: z.nullable(named),
  team: z.nullable(named),
  state: surveyStateShape,
  unaskedFor: z.nullable(unaskedReasonShape),
  way: z.nullable(surveyWayShape),
  sentAt: instantShape,
  expiresAt: z.nullable(instantShape),
  endedAt: z.nullable(instantShape),
  /** Stars, 1 to 5. */
  score: z.nullable(z.int()),
  /** The first words that they wrote. */
  comment: z.nullable(z.string()),
  /** What the low score asked for; null: nothing. */
  recovery: z.nullable(z.enum(['open', 'done'])),
});
export type SurveyRow = z.output<typeof surveyRow>;

export const callOutcomes = ['answered', 'refused', 'not_reached'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export const surveyView = z.object({
  ...surveyRow.shape,
  /** What is asked, in its order with its conditions; empty: nobody was asked. */
  questions: z.array(questionShape),
  answers: z.array(answerShape),
  /** Who wrote the answers down: they themselves signed in (`contact`), by a link (`guest`), or the desk for them. */
  answeredAs: z.nullable(z.enum(['contact', 'guest', 'staff'])),
  answeredBy: z.nullable(named),
  /** Times that the desk called; oldest first. */
  calls: z.array(z.object({ at: instantShape, by: named, outcome: z.enum(callOutcomes) })),
  revision: revisionShape,
  /** `answer`, `refuse`, `call`. */
  abilities: z.array(z.string()),
});
export type SurveyView = z.output<typeof surveyView>;

export const surveySorts = ['sentAt', '-sentAt'] as const;

export const listSurveys = endpoint({
  method: 'GET',
  path: '/surveys',
  summary: 'Follow-ups of resolved tickets, newest first: who was asked, and what they said.',
  query: z.strictObject({
    ...pageQuery,
    ...surveyReportFilters,
    /** From inclusive, to exclusive. */
    sentFrom: z.optional(instantShape),
    sentTo: z.optional(instantShape),
    /** In the provider's zone: the hour of the day, the day of the week from 1, Monday. */
    sentHour: z.optional(hourShape),
    sentWeekday: z.optional(weekdayShape),
    /** Those that a measure counts, and those that it leaves out for lack of the fact (RPT-03). */
    counted: z.optional(surveyMeasureShape),
    missing: z.optional(surveyMeasureShape),
    /** Those of which these are not known. */
    without: z.optional(oneOrMore(surveyUnknownShape)),
    sort: z.optional(z.enum(surveySorts)),
  }),
  answer: pageOf(surveyRow),
});

export const readSurvey = endpoint({
  method: 'GET',
  path: '/surveys/{survey}',
  summary: 'One survey with its questions and answers: any inside the walls of staff, their own of the customer.',
  answer: surveyView,
});

export const listTicketSurveys = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/surveys',
  summary: 'The surveys about a ticket, newest first: one for each time that it was resolved.',
  answer: z.object({ items: z.array(surveyView) }),
});

export const answerSurvey = endpoint({
  method: 'POST',
  path: '/surveys/{survey}/answer',
  summary: 'Answer a survey, once: by the person asked, or by the desk that has them on the phone.',
  body: z.strictObject({ answers: answersShape }),
  answer: surveyView,
  status: 200,
});

export const refuseSurvey = endpoint({
  method: 'POST',
  path: '/surveys/{survey}/refusal',
  summary: 'They don’t want to answer: they are not asked again about this ticket.',
  answer: surveyView,
  status: 200,
});

export const recordSurveyCall = endpoint({
  method: 'POST',
  path: '/surveys/{survey}/calls',
  summary: 'The desk called and did not reach them; the survey goes to the end of the queue.',
  answer: surveyView,
});
