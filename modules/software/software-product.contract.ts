import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';

/** How it is paid for; of free ones, and of those that came with a machine, no licences are counted. */
export const licensings = ['perpetual', 'subscription', 'free', 'oem'] as const;
export type Licensing = (typeof licensings)[number];

/** Where in its life a product is (AST-10). */
export const productStages = ['plan', 'test', 'deploy', 'manage', 'upgrade', 'retired'] as const;
export type ProductStage = (typeof productStages)[number];

const named = z.object({ id: idShape, name: z.string() });

export const softwareProductRow = z.object({
  id: idShape,
  name: z.string(),
  publisher: z.nullable(z.string()),
  licensing: z.enum(licensings),
  stage: z.enum(productStages),
  /** On the black list: where it is found, somebody is told. */
  isForbidden: z.boolean(),
  /** Who of the provider's people answers for it. */
  owner: z.nullable(named),
  supplier: z.nullable(named),
  createdAt: instantShape,
});
export type SoftwareProductRow = z.output<typeof softwareProductRow>;

export const productActs = ['change', ...productStages] as const;
export type ProductAct = (typeof productActs)[number];

export const softwareProductView = z.object({
  ...softwareProductRow.shape,
  note: z.nullable(z.string()),
  /** On how many machines in use that the caller may see. */
  machines: z.int(),
  /** Names that machines report for it. */
  titles: z.int(),
  /** Where those machines are: the most first, at most twenty; null: in no department. */
  departments: z.array(
    z.object({ customer: named, department: z.nullable(z.object({ name: z.string() })), machines: z.int() }),
  ),
  revision: revisionShape,
  /** `change`, and the stages that may come next. */
  abilities: z.array(z.enum(productActs)),
});
export type SoftwareProductView = z.output<typeof softwareProductView>;

const fields = {
  name: lineShape(120),
  publisher: z.nullable(lineShape(120)),
  licensing: z.enum(licensings),
  isForbidden: z.boolean(),
  ownerId: z.nullable(idShape),
  supplierId: z.nullable(idShape),
  note: z.nullable(textShape(2000)),
};
const change = z.partial(z.strictObject(fields));

export const listSoftwareProducts = endpoint({
  method: 'GET',
  path: '/software-products',
  summary: 'Software that the provider knows; by name.',
  query: z.strictObject({
    ...pageQuery,
    /** The beginning of a name, its pinyin, or of the publisher. */
    q: z.optional(lineShape(120)),
    licensing: z.optional(oneOrMore(z.enum(licensings))),
    stage: z.optional(oneOrMore(z.enum(productStages))),
    forbidden: z.optional(z.enum(['only'])),
    sort: z.optional(z.enum(['name', 'createdAt'])),
  }),
  answer: pageOf(softwareProductRow),
});

export const readSoftwareProduct = endpoint({
  method: 'GET',
  path: '/software-products/{softwareProduct}',
  summary: 'One product, and where it is.',
  answer: softwareProductView,
});

export const recordSoftwareProduct = endpoint({
  method: 'POST',
  path: '/software-products',
  summary: 'Record a product.',
  body: z.extend(change, {
    name: fields.name,
    licensing: fields.licensing,
    /** Where it begins; absent: it is in use already. */
    stage: z.optional(z.enum(['plan', 'test', 'deploy', 'manage'])),
  }),
  answer: softwareProductView,
});

export const changeSoftwareProduct = endpoint({
  method: 'PATCH',
  path: '/software-products/{softwareProduct}',
  summary: 'Change a product, or put it on the black list.',
  body: change,
  answer: softwareProductView,
});

export const moveSoftwareProduct = endpoint({
  method: 'POST',
  path: '/software-products/{softwareProduct}/stages',
  summary: 'Take a product on in its life: planned, tested, deployed, managed, upgraded, retired.',
  body: z.strictObject({ stage: z.enum(productStages) }),
  answer: softwareProductView,
  status: 200,
});

export const recordDeliveredProducts = endpoint({
  method: 'POST',
  path: '/software-products/delivery',
  summary: 'Enter the common products and rules that are delivered, where they are not known yet.',
  answer: z.object({ products: z.int(), rules: z.int() }),
  status: 200,
});
