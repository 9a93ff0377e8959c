import * as z from 'zod/mini';
import { idShape, oneOrMore } from '../../kernel/shapes.ts';

/** What became of a follow-up (SD-03). */
export const surveyStates = ['sent', 'answered', 'expired', 'refused', 'not_asked'] as const;
export type SurveyState = (typeof surveyStates)[number];
export const surveyStateShape = z.enum(surveyStates);

/** How the caller is asked: on the ticket in the portal, by the link of a mail, or on the phone. */
export const surveyWays = ['portal', 'mail', 'phone'] as const;
export type SurveyWay = (typeof surveyWays)[number];
export const surveyWayShape = z.enum(surveyWays);

/**
 * Why nobody was asked: left out by sampling, asked too recently, nobody known to ask, nothing to ask by, the ticket
 * was reopened or went to another customer before they answered.
 */
export const unaskedReasons = [
  'sample',
  'fatigue',
  'nobody',
  'no_questionnaire',
  'reopened',
  'moved',
  'left_out',
] as const;
export type UnaskedReason = (typeof unaskedReasons)[number];
export const unaskedReasonShape = z.enum(unaskedReasons);

/** What is measured on surveys, each defined once (QUA-03); in the order in which they are offered. */
export const surveyMeasures = [
  'survey_score',
  'survey_satisfied_rate',
  'survey_low_rate',
  'survey_response_rate',
  'survey_count',
  'surveys_answered',
  'surveys_open',
  'surveys_not_asked',
  'survey_not_asked_share',
] as const;
export type SurveyMeasure = (typeof surveyMeasures)[number];
export const surveyMeasureShape = z.enum(surveyMeasures);

/** What they are divided by, beside time. */
export const surveyDimensions = [
  'survey_customer',
  'survey_category',
  'survey_engineer',
  'survey_team',
  'survey_site',
  'survey_score_given',
  'survey_state',
  'survey_way',
  'survey_reason',
] as const;
export type SurveyDimension = (typeof surveyDimensions)[number];

/** `1` to `5`. */
const scoreShape = z.string().check(z.regex(/^[1-5]$/));

/** What a report can be narrowed to. */
export const surveyReportFilters = {
  customerId: z.optional(idShape),
  categoryId: z.optional(idShape),
  engineerId: z.optional(idShape),
  teamId: z.optional(idShape),
  siteId: z.optional(idShape),
  score: z.optional(oneOrMore(scoreShape)),
  surveyState: z.optional(oneOrMore(surveyStateShape)),
  way: z.optional(oneOrMore(surveyWayShape)),
  unaskedFor: z.optional(oneOrMore(unaskedReasonShape)),
};

/** What may not be known of a survey: a dimension's key. */
export const surveyUnknownShape = z.enum(surveyDimensions);
