import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { moneyShape } from '../../kernel/money.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';

/** What is counted: machines that have it, or people who use those machines. */
export const licenceMetrics = ['device', 'user'] as const;
export type LicenceMetric = (typeof licenceMetrics)[number];

/** `ending`: its last day is within the days in which somebody is told. */
export const licenceStates = ['coming', 'valid', 'ending', 'expired', 'retired'] as const;
export type LicenceState = (typeof licenceStates)[number];

const named = z.object({ id: idShape, name: z.string() });
const licenceDay = dayShape.check(z.regex(/^(?:19[7-9]|20|21)/));

export const licenceRow = z.object({
  id: idShape,
  customer: named,
  product: named,
  edition: z.nullable(z.string()),
  metric: z.enum(licenceMetrics),
  /** Null: as many as are wanted. */
  quantity: z.nullable(z.int()),
  /** Given to machines or people. */
  used: z.int(),
  price: z.nullable(moneyShape),
  supplier: z.nullable(named),
  contractNumber: z.nullable(z.string()),
  startsOn: z.nullable(dayShape),
  /** The last day; null: for ever. */
  endsOn: z.nullable(dayShape),
  state: z.enum(licenceStates),
  hasKeys: z.boolean(),
  createdAt: instantShape,
});
export type LicenceRow = z.output<typeof licenceRow>;

export const licenceActs = ['change', 'retire', 'give', 'read_keys'] as const;
export type LicenceAct = (typeof licenceActs)[number];

export const licenceView = z.object({
  ...licenceRow.shape,
  /** How many of the product shall be free at least at the customer; null: nobody is told. */
  freeAtLeast: z.nullable(z.int()),
  /** How many days before its last day somebody is told. */
  noticeDays: z.int(),
  note: z.nullable(z.string()),
  revision: revisionShape,
  abilities: z.array(z.enum(licenceActs)),
});
export type LicenceView = z.output<typeof licenceView>;

const fields = {
  edition: z.nullable(lineShape(60)),
  metric: z.enum(licenceMetrics),
  quantity: z.nullable(z.int().check(z.gte(1), z.lte(1_000_000))),
  price: z.nullable(moneyShape),
  supplierId: z.nullable(idShape),
  contractNumber: z.nullable(lineShape(60)),
  startsOn: z.nullable(licenceDay),
  endsOn: z.nullable(licenceDay),
  freeAtLeast: z.nullable(z.int().check(z.gte(0), z.lte(1_000_000))),
  noticeDays: z.int().check(z.gte(0), z.lte(365)),
  note: z.nullable(textShape(2000)),
  /** Kept sealed; never answered but where somebody asks for them. Null: there are none any more. */
  keys: z.nullable(textShape(4000)),
};
const change = z.partial(z.strictObject(fields));

export const listLicences = endpoint({
  method: 'GET',
  path: '/licences',
  summary: 'Licences of customers, the newest first.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    productId: z.optional(idShape),
    /** `ending`: the next to end first, and those that have ended are left out. */
    state: z.optional(z.enum(['in_force', 'ending', 'expired', 'retired'])),
  }),
  answer: pageOf(licenceRow),
});

export const readLicence = endpoint({
  method: 'GET',
  path: '/licences/{licence}',
  summary: 'One licence, without its keys.',
  answer: licenceView,
});

export const recordLicence = endpoint({
  method: 'POST',
  path: '/licences',
  summary: 'Record a licence of a customer for a product.',
  body: z.extend(change, { customerId: idShape, productId: idShape, metric: fields.metric }),
  answer: licenceView,
});

export const changeLicence = endpoint({
  method: 'PATCH',
  path: '/licences/{licence}',
  summary: 'Change a licence; its customer and product stay.',
  body: change,
  answer: licenceView,
});

export const retireLicence = endpoint({
  method: 'POST',
  path: '/licences/{licence}/retirement',
  summary: 'Take a licence out of use: it counts no more, and nobody has it any more.',
  answer: licenceView,
  status: 200,
});

export const readLicenceKeys = endpoint({
  method: 'POST',
  path: '/licences/{licence}/key-views',
  summary: 'Look at the keys of a licence; the log keeps who did, and when.',
  answer: z.object({ keys: z.string() }),
  status: 200,
});
