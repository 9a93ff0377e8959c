import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { impactShape, urgencyShape } from './priority.contract.ts';

/** A node of the category tree (事件分类, SD-06). */
export const categoryView = z.object({
  id: idShape,
  /** Null: a root. */
  parentId: z.nullable(idShape),
  /** Of delivered ones, and stable whatever they are renamed to: `service.hardware.repair`. */
  code: z.nullable(z.string()),
  name: z.string(),
  /** The names from the root, joined by ` / `. */
  path: z.string(),
  /** What recording a ticket proposes. */
  defaultImpact: z.nullable(impactShape),
  defaultUrgency: z.nullable(urgencyShape),
  /** Who gets its tickets; kept from the customer's people. */
  defaultTeam: z.nullable(z.object({ id: idShape, name: z.string() })),
  /** Not part of the flat fee (单独计费). */
  isBilledSeparately: z.boolean(),
  /** Among its siblings, from 0. */
  position: z.int(),
  isRetired: z.boolean(),
  revision: revisionShape,
  /** `change`, `add_below`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type CategoryView = z.output<typeof categoryView>;

export const listCategories = endpoint({
  method: 'GET',
  path: '/categories',
  summary: 'The category tree, parents before their children; or, with words, the categories whose path has them all.',
  query: z.strictObject({
    q: z.optional(lineShape(100)),
    /** Without it, retired ones are left out. */
    state: z.optional(z.enum(['in_use', 'all'])),
  }),
  answer: z.object({
    items: z.array(categoryView),
    /** `add`. */
    abilities: z.array(z.string()),
  }),
});

export const readCategory = endpoint({
  method: 'GET',
  path: '/categories/{category}',
  summary: 'One category.',
  answer: categoryView,
});

const nameShape = lineShape(100);

export const addCategory = endpoint({
  method: 'POST',
  path: '/categories',
  summary: 'Add a category below another, or a root; it stands last among its siblings.',
  body: z.strictObject({
    parentId: z.optional(z.nullable(idShape)),
    name: nameShape,
    defaultImpact: z.optional(z.nullable(impactShape)),
    defaultUrgency: z.optional(z.nullable(urgencyShape)),
    defaultTeamId: z.optional(z.nullable(idShape)),
    isBilledSeparately: z.optional(z.boolean()),
  }),
  answer: categoryView,
});

export const changeCategory = endpoint({
  method: 'PATCH',
  path: '/categories/{category}',
  summary: 'Rename or move a category with all below it, or change what it proposes.',
  body: z.strictObject({
    parentId: z.optional(z.nullable(idShape)),
    name: z.optional(nameShape),
    defaultImpact: z.optional(z.nullable(impactShape)),
    defaultUrgency: z.optional(z.nullable(urgencyShape)),
    defaultTeamId: z.optional(z.nullable(idShape)),
    isBilledSeparately: z.optional(z.boolean()),
    /** Its new place among its siblings, from 0; beyond the last is last. */
    position: z.optional(z.int().check(z.gte(0))),
  }),
  answer: categoryView,
});

export const retireCategory = endpoint({
  method: 'POST',
  path: '/categories/{category}/retirement',
  summary: 'Retire a category with all below it: new tickets cannot take it, old ones keep it.',
  answer: categoryView,
});

export const reinstateCategory = endpoint({
  method: 'DELETE',
  path: '/categories/{category}/retirement',
  summary: 'Bring a retired category back into use, without those below it.',
  answer: categoryView,
});
