import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { engineerGrades } from './grade.contract.ts';
import { educations } from './staff-profile.contract.ts';

export const qualificationMeasures = [
  'education',
  'computer_related',
  'years_in_it',
  'engineer_grade',
  'head_count',
] as const;
export type QualificationMeasure = (typeof qualificationMeasures)[number];

/** Of all members at least so many percent or heads, the mean of all, or their leader. */
export const qualificationReaches = ['share', 'count', 'mean', 'leader'] as const;
export type QualificationReach = (typeof qualificationReaches)[number];

/** Which reach a measure can have. */
export const reachesOf: Record<QualificationMeasure, readonly QualificationReach[]> = {
  education: ['share', 'count', 'leader'],
  computer_related: ['share', 'count', 'leader'],
  years_in_it: ['mean', 'leader'],
  engineer_grade: ['share', 'count', 'leader'],
  head_count: ['count'],
};

const levelShape = z.nullable(z.enum([...educations, ...engineerGrades]));
export type QualificationLevel = z.output<typeof levelShape>;

const ruleFields = {
  measure: z.enum(qualificationMeasures),
  appliesTo: z.enum(qualificationReaches),
  /** Of education or grade: at least this one; null with other measures. */
  level: levelShape,
  /** Percent, heads, or years; 0 where the leader alone is asked for a level. */
  minimum: z.int().check(z.gte(0), z.lte(1000)),
};

/** A rule on what a team must be made of (ORG-15), and whether it is. */
export const qualificationOutcome = z.object({
  id: idShape,
  ...ruleFields,
  /** Null: it cannot be said, as the team has no members; shown as —. */
  isMet: z.nullable(z.boolean()),
  /** Percent, heads or years as they are; null: not to be worked out. */
  value: z.nullable(z.number()),
  /** Who falls short, or of whom it is not known; by name. */
  short: z.array(z.object({ id: idShape, name: z.string() })),
});
export type QualificationOutcome = z.output<typeof qualificationOutcome>;

export const readQualification = endpoint({
  method: 'GET',
  path: '/teams/{team}/qualification',
  summary: 'What a team must be made of, rule by rule: met or not, with the figure and who falls short.',
  answer: z.object({ items: z.array(qualificationOutcome) }),
});

export const setQualification = endpoint({
  method: 'PUT',
  path: '/teams/{team}/qualification',
  summary: 'Say what a team must be made of, in the place of what was said before.',
  body: z.strictObject({ rules: z.array(z.strictObject(ruleFields)).check(z.maxLength(30)) }),
  answer: z.object({ items: z.array(qualificationOutcome) }),
});
