import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { locales } from '../../kernel/locale.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { virusEventRow } from './virus-event.contract.ts';

/** The Monday that a week begins on. */
export const weekShape = dayShape.check(z.refine((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1));

const named = z.object({ id: idShape, name: z.string() });

/** A customer's machines as they stood in a week; the present one is counted when it is asked for. */
export const weekFigures = z.object({
  countedAt: instantShape,
  /** Computers in use that need protection. */
  machines: z.int(),
  protected: z.int(),
  without: z.int(),
  /** Of those protected, by the age of their definitions in days. */
  age3: z.int(),
  age7: z.int(),
  age30: z.int(),
  ageOver: z.int(),
  ageUnknown: z.int(),
  /** With patches missing, and those of which that is not known. */
  unpatched: z.int(),
  patchesUnknown: z.int(),
});
export type WeekFigures = z.output<typeof weekFigures>;

export const assessmentShape = z.object({
  id: idShape,
  cause: z.string(),
  spread: z.string(),
  action: z.string(),
  /** How many virus events there were when it was signed. */
  eventCount: z.int(),
  signedAt: instantShape,
  /** As they were called when they signed. */
  signedName: z.string(),
  /** Another has taken its place. */
  isCorrected: z.boolean(),
});
export type Assessment = z.output<typeof assessmentShape>;

export const protectionWeekRow = z.object({
  /** Of the customer. */
  id: idShape,
  customer: named,
  weekOn: dayShape,
  ...weekFigures.shape,
  virusEvents: z.int(),
  /** Null: nobody has assessed it. */
  signedName: z.nullable(z.string()),
  signedAt: z.nullable(instantShape),
});
export type ProtectionWeekRow = z.output<typeof protectionWeekRow>;

export const listProtectionWeeks = endpoint({
  method: 'GET',
  path: '/protection-weeks',
  summary: 'Customers in a week: how many of their machines are protected, what viruses did, who assessed it.',
  query: z.strictObject({
    ...pageQuery,
    /** Without it the week before the present one, which is the one to assess. */
    weekOn: z.optional(weekShape),
    customerId: z.optional(idShape),
    assessed: z.optional(z.enum(['yes', 'no'])),
  }),
  answer: z.object({ ...pageOf(protectionWeekRow).shape, weekOn: dayShape }),
});

export const protectionWeekView = z.object({
  customer: named,
  weekOn: dayShape,
  /** It has not ended: its figures are of this moment. */
  isPresent: z.boolean(),
  /** Null: nothing was counted in that week. */
  figures: z.nullable(weekFigures),
  /** The weeks before it that were counted, oldest first: at most twelve, itself the last. */
  course: z.array(z.object({ weekOn: dayShape, machines: z.int(), protected: z.int(), virusEvents: z.int() })),
  /** At most 200, newest first. */
  events: z.array(virusEventRow),
  /** Newest first. */
  assessments: z.array(assessmentShape),
  abilities: z.array(z.enum(['assess'])),
});
export type ProtectionWeekView = z.output<typeof protectionWeekView>;

export const readProtectionWeek = endpoint({
  method: 'GET',
  path: '/customers/{customer}/protection-week',
  summary: "A customer's week: figures, virus events, and how they were assessed.",
  query: z.strictObject({ weekOn: weekShape }),
  answer: protectionWeekView,
});

export const printProtectionWeek = download({
  path: '/customers/{customer}/protection-week/paper',
  summary: "A customer's week on paper: a PDF with figures, virus events and the signed assessment.",
  query: z.strictObject({ weekOn: weekShape, language: z.optional(z.enum(locales)) }),
});

export const signProtectionAssessment = endpoint({
  method: 'POST',
  path: '/customers/{customer}/protection-assessments',
  summary: "Assess a week's virus events and sign: it stands from then on, and is corrected by another one.",
  body: z.strictObject({
    weekOn: weekShape,
    cause: textShape(2000),
    spread: textShape(2000),
    action: textShape(2000),
    /** Whose place it takes; left out: it is the week's first. */
    correctsId: z.optional(idShape),
  }),
  answer: assessmentShape,
});
