import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape, instantShape, revisionShape, textShape } from '../../kernel/shapes.ts';

/** Of an engineer (初级·中级·高级) and at the service desk (接线员·非技能型·技能型·专家型), lowest first (ORG-07). */
export const engineerGrades = ['junior', 'intermediate', 'senior'] as const;
export type EngineerGrade = (typeof engineerGrades)[number];
export const deskGrades = ['call_taker', 'recording', 'skilled', 'expert'] as const;
export type DeskGrade = (typeof deskGrades)[number];

export const ladders = ['engineer', 'desk'] as const;
export type Ladder = (typeof ladders)[number];
export const gradesOf = { engineer: engineerGrades, desk: deskGrades } as const;
const anyGrade = z.enum([...engineerGrades, ...deskGrades]);
export type Grade = z.output<typeof anyGrade>;

/** What somebody must show to be granted a grade (ORG-15). */
export const criterionView = z.object({
  ladder: z.enum(ladders),
  grade: anyGrade,
  text: z.string(),
  /** Still as delivered. */
  isDelivered: z.boolean(),
  revision: revisionShape,
});
export type CriterionView = z.output<typeof criterionView>;

export const listCriteria = endpoint({
  method: 'GET',
  path: '/grade-criteria',
  summary: 'The written criteria of every grade, ladder by ladder, lowest first.',
  answer: z.object({ items: z.array(criterionView), abilities: z.array(z.string()) }),
});

export const changeCriterion = endpoint({
  method: 'PUT',
  path: '/grade-criteria',
  summary: 'Write the criteria of a grade.',
  body: z.strictObject({
    ladder: z.enum(ladders),
    grade: anyGrade,
    text: textShape(2000),
    /** Of the text that it takes the place of. */
    revision: revisionShape,
  }),
  answer: criterionView,
});

/** Granted, or with null taken away; never changed afterwards. */
export const grantView = z.object({
  id: idShape,
  ladder: z.enum(ladders),
  grade: z.nullable(anyGrade),
  /** What shows that the criteria are met. */
  evidence: z.string(),
  grantedOn: dayShape,
  grantedBy: z.string(),
  createdAt: instantShape,
});
export type GrantView = z.output<typeof grantView>;

export const listGrants = endpoint({
  method: 'GET',
  path: '/staff/{staff}/grades',
  summary: 'Which grades a staff member was granted, and on what evidence; latest first.',
  answer: z.object({ items: z.array(grantView) }),
});

export const grantGrade = endpoint({
  method: 'POST',
  path: '/staff/{staff}/grades',
  summary: 'Grant a grade, or take it away with null, on evidence.',
  body: z.strictObject({
    ladder: z.enum(ladders),
    grade: z.nullable(anyGrade),
    evidence: textShape(2000),
    grantedOn: dayShape,
  }),
  answer: grantView,
});
