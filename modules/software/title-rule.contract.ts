import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** At least two letters that are no wildcard: a rule that means everything means nothing. */
const patternShape = lineShape(120).check(z.regex(/^(?:\**[^*]){2}/u));

const named = z.object({ id: idShape, name: z.string() });

export const titleRuleRow = z.object({
  id: idShape,
  /** As names are compared: small letters, `*` for any letters, none for none. */
  pattern: z.string(),
  /** Null: whoever publishes it. */
  publisherPattern: z.nullable(z.string()),
  /** Null: what it matches is no software of its own: updates, drivers, language packs. */
  product: z.nullable(named),
  edition: z.nullable(z.string()),
  /** How many reported names it sorts now. */
  titles: z.int(),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire'])),
});
export type TitleRuleRow = z.output<typeof titleRuleRow>;

const fields = {
  pattern: patternShape,
  publisherPattern: z.nullable(lineShape(120)),
  productId: z.nullable(idShape),
  edition: z.nullable(lineShape(60)),
};
const body = z.extend(z.partial(z.strictObject(fields)), { pattern: fields.pattern });

export const listTitleRules = endpoint({
  method: 'GET',
  path: '/title-rules',
  summary: 'Which reported names mean which product; by pattern.',
  query: z.strictObject({
    ...pageQuery,
    productId: z.optional(idShape),
    /** What the pattern contains. */
    q: z.optional(lineShape(120)),
  }),
  answer: pageOf(titleRuleRow),
});

export const recordTitleRule = endpoint({
  method: 'POST',
  path: '/title-rules',
  summary: 'Record a rule; names that were reported before are sorted by it at once.',
  body,
  answer: titleRuleRow,
});

export const changeTitleRule = endpoint({
  method: 'PATCH',
  path: '/title-rules/{titleRule}',
  summary: 'Change a rule; what it sorted is sorted anew.',
  body: z.partial(z.strictObject(fields)),
  answer: titleRuleRow,
});

export const retireTitleRule = endpoint({
  method: 'POST',
  path: '/title-rules/{titleRule}/retirement',
  summary: 'Take a rule out of use; what it sorted is sorted by the others.',
  answer: titleRuleRow,
  status: 200,
});

/** At most so many names are shown of a trial. */
export const mostTried = 50;

export const tryTitleRule = endpoint({
  method: 'POST',
  path: '/title-rules/trial',
  summary: 'What a rule would sort, if it were there; changes nothing.',
  body: z.strictObject({ pattern: patternShape, publisherPattern: z.optional(fields.publisherPattern) }),
  answer: z.object({
    /** How many reported names its patterns match. */
    matches: z.int(),
    /** Of them those that no rule with more letters, and nobody by hand, has sorted. */
    sorts: z.int(),
    titles: z.array(
      z.object({
        id: idShape,
        name: z.string(),
        publisher: z.nullable(z.string()),
        machines: z.int(),
        /** What it is sorted as now. */
        product: z.nullable(z.string()),
        isSorted: z.boolean(),
      }),
    ),
  }),
  status: 200,
});
