import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';

/** How much a customer's work suffers while it is down, the most first. */
export const serviceImportances = ['critical', 'important', 'ordinary'] as const;
export type ServiceImportance = (typeof serviceImportances)[number];
const importanceShape = z.enum(serviceImportances);

const named = z.object({ id: idShape, name: z.string() });

/** What a customer's people do their work with: OA, file store, internet access (AST-12). */
export const businessServiceRow = z.object({
  id: idShape,
  customer: named,
  name: z.string(),
  importance: importanceShape,
  /** Who answers for it at the customer. */
  owner: z.nullable(named),
  createdAt: instantShape,
  retiredAt: z.nullable(instantShape),
});
export type BusinessServiceRow = z.output<typeof businessServiceRow>;

export const businessServiceActs = ['change', 'relate', 'retire', 'reinstate'] as const;
export type BusinessServiceAct = (typeof businessServiceActs)[number];

export const businessServiceView = z.object({
  ...businessServiceRow.shape,
  /** One of the customer's systems: whoever holds an account in it uses the service. */
  system: z.nullable(named),
  note: z.nullable(z.string()),
  revision: revisionShape,
  abilities: z.array(z.enum(businessServiceActs)),
});
export type BusinessServiceView = z.output<typeof businessServiceView>;

const fields = {
  name: lineShape(100),
  importance: importanceShape,
  ownerId: z.nullable(idShape),
  systemId: z.nullable(idShape),
  note: z.nullable(textShape(2000)),
};
const change = z.partial(z.strictObject(fields));

export const businessServiceSorts = ['name', 'createdAt'] as const;

export const listBusinessServices = endpoint({
  method: 'GET',
  path: '/business-services',
  summary: "Customers' services: what their people do their work with; by name.",
  query: z.strictObject({
    ...pageQuery,
    /** The beginning of a name or of its pinyin. */
    q: z.optional(lineShape(100)),
    customerId: z.optional(idShape),
    importance: z.optional(oneOrMore(importanceShape)),
    retired: z.optional(z.enum(['with'])),
    /** `createdAt`: the newest first. */
    sort: z.optional(z.enum(businessServiceSorts)),
  }),
  answer: pageOf(businessServiceRow),
});

export const readBusinessService = endpoint({
  method: 'GET',
  path: '/business-services/{service}',
  summary: "One of a customer's services.",
  answer: businessServiceView,
});

export const recordBusinessService = endpoint({
  method: 'POST',
  path: '/business-services',
  summary: "Record a service that a customer's people do their work with.",
  body: z.extend(change, { name: fields.name, customerId: idShape }),
  answer: businessServiceView,
});

export const changeBusinessService = endpoint({
  method: 'PATCH',
  path: '/business-services/{service}',
  summary: 'Change a service; it stays with its customer.',
  body: change,
  answer: businessServiceView,
});

export const retireBusinessService = endpoint({
  method: 'POST',
  path: '/business-services/{service}/retirement',
  summary: 'Take a service out of use: its relations end today and stay in the history.',
  answer: businessServiceView,
  status: 200,
});

export const reinstateBusinessService = endpoint({
  method: 'POST',
  path: '/business-services/{service}/reinstatement',
  summary: 'Take a service into use again; relations that ended stay ended.',
  answer: businessServiceView,
  status: 200,
});
