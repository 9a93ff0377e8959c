import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { namedShape } from './ticket-view.contract.ts';

/** What reports have in common that look like one failure. */
export const togetherBy = ['category', 'site', 'asset'] as const;
export type TogetherBy = (typeof togetherBy)[number];

export const majorIncidentRuleView = z.object({
  id: idShape,
  name: z.string(),
  together: z.enum(togetherBy),
  /** Of this branch only; null: of any. */
  category: z.nullable(namedShape),
  tickets: z.int(),
  minutes: z.int(),
  plan: z.nullable(namedShape),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire'])),
});
export type MajorIncidentRuleView = z.output<typeof majorIncidentRuleView>;

export const listMajorIncidentRules = endpoint({
  method: 'GET',
  path: '/major-incident-rules',
  summary: 'Rules in use by which a major incident is proposed, by name.',
  answer: z.object({ items: z.array(majorIncidentRuleView) }),
});

const threshold = {
  name: lineShape(100),
  tickets: z.int().check(z.minimum(2), z.maximum(1000)),
  minutes: z.int().check(z.minimum(1), z.maximum(10_080)),
};

export const recordMajorIncidentRule = endpoint({
  method: 'POST',
  path: '/major-incident-rules',
  summary: 'Propose a major incident when so many faults of one thing are reported within so many minutes.',
  body: z.strictObject({
    ...threshold,
    together: z.enum(togetherBy),
    categoryId: z.optional(idShape),
    planId: z.optional(idShape),
  }),
  answer: majorIncidentRuleView,
});

export const changeMajorIncidentRule = endpoint({
  method: 'PATCH',
  path: '/major-incident-rules/{majorIncidentRule}',
  summary: 'Change when a rule proposes a major incident; what the reports have in common stays, for its proposals.',
  body: z.partial(z.strictObject({ ...threshold, categoryId: z.nullable(idShape), planId: z.nullable(idShape) })),
  answer: majorIncidentRuleView,
});

export const retireMajorIncidentRule = endpoint({
  method: 'POST',
  path: '/major-incident-rules/{majorIncidentRule}/retirement',
  summary: 'Propose nothing by this rule any more.',
  answer: majorIncidentRuleView,
  status: 200,
});
