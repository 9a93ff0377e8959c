import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { impactShape, urgencyShape } from './priority.contract.ts';

/** What can be asked of whoever resolves a ticket; own fields of tickets as `custom.<key>` (SD-10). */
export const requirableFields = ['asset', 'site', 'steps', 'time_entry'] as const;
const requiredFieldShape = z.string().check(z.regex(/^(?:asset|site|steps|time_entry|custom\.[a-z][a-z0-9_]{0,39})$/));
const requiredFieldsShape = z.array(requiredFieldShape).check(z.maxLength(30));

/** A line that is ticked off; its key stays while its words change. */
const checklistLine = z.object({ key: z.string(), text: z.string() });
export type ChecklistLine = z.output<typeof checklistLine>;
const checklistShape = z
  .array(z.strictObject({ key: z.optional(lineShape(40)), text: lineShape(200) }))
  .check(z.maxLength(50));

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
  /** Asked of whoever resolves its tickets and those of all below it; kept from the customer's people, as the checklist is. */
  requiredFields: z.array(z.string()),
  checklist: z.array(checklistLine),
  /** The category that it became one with: it is retired, and what named it names the other. */
  mergedInto: z.nullable(z.object({ id: idShape, name: z.string() })),
  /** Among its siblings, from 0. */
  position: z.int(),
  isRetired: z.boolean(),
  revision: revisionShape,
  /** `change`, `add_below`, `merge`, `retire`, `reinstate`. */
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
    requiredFields: z.optional(requiredFieldsShape),
    /** Lines without a key are new. */
    checklist: z.optional(checklistShape),
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
    requiredFields: z.optional(requiredFieldsShape),
    /** Lines without a key are new. */
    checklist: z.optional(checklistShape),
    /** Its new place among its siblings, from 0; beyond the last is last. */
    position: z.optional(z.int32().check(z.gte(0))),
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

export const categoryRequirements = z.object({
  /** Codes, those of the categories above first; none twice. */
  requiredFields: z.array(z.string()),
  checklist: z.array(checklistLine),
});
export type CategoryRequirements = z.output<typeof categoryRequirements>;

export const readCategoryRequirements = endpoint({
  method: 'GET',
  path: '/categories/{category}/requirements',
  summary: 'What resolving a ticket of this category asks for: its own words and those of all above it.',
  answer: categoryRequirements,
});
