import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { phoneShape } from '../../kernel/phone.ts';
import { idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';

export const customerStatuses = ['prospect', 'active', 'suspended', 'ended'] as const;

const fields = {
  name: lineShape(100),
  shortName: z.nullable(lineShape(40)),
  status: z.enum(customerStatuses),
  /** A staff member. */
  accountManagerId: z.nullable(idShape),
  address: z.nullable(lineShape(200)),
  phone: z.nullable(phoneShape),
  note: z.nullable(textShape(4000)),
};

export const customerView = z.object({
  id: idShape,
  name: z.string(),
  shortName: z.nullable(z.string()),
  status: z.enum(customerStatuses),
  accountManager: z.nullable(z.object({ id: idShape, name: z.string() })),
  address: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  note: z.nullable(z.string()),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change'])),
});
export type CustomerView = z.output<typeof customerView>;

export const customerRow = z.object({
  id: idShape,
  name: z.string(),
  shortName: z.nullable(z.string()),
  status: z.enum(customerStatuses),
  accountManagerName: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  createdAt: instantShape,
});

export const customerSorts = ['name', '-createdAt'] as const;

export const listCustomers = endpoint({
  method: 'GET',
  path: '/customers',
  summary: 'Customers, by what they are looked up by.',
  query: z.strictObject({
    ...pageQuery,
    /** The beginning of a name, of its pinyin or initials, or of a phone number. */
    q: z.optional(lineShape(60)),
    status: z.optional(z.enum(customerStatuses)),
    sort: z.optional(z.enum(customerSorts)),
  }),
  answer: pageOf(customerRow),
});

export const recordCustomer = endpoint({
  method: 'POST',
  path: '/customers',
  summary: 'Take up a customer.',
  body: z.extend(z.partial(z.strictObject(fields)), { name: fields.name }),
  answer: customerView,
});

export const readCustomer = endpoint({
  method: 'GET',
  path: '/customers/{customer}',
  summary: 'One customer.',
  answer: customerView,
});

export const changeCustomer = endpoint({
  method: 'PATCH',
  path: '/customers/{customer}',
  summary: "Change a customer's record.",
  body: z.partial(z.strictObject(fields)),
  answer: customerView,
});
