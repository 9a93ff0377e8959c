import * as z from 'zod/mini';
import { bankAccountShape, taxNumberShape } from '../../kernel/company-numbers.ts';
import { endpoint } from '../../kernel/contract.ts';
import { creditCodeShape } from '../../kernel/credit-code.ts';
import { nameShape } from '../../kernel/names.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { phoneShape } from '../../kernel/phone.ts';
import { idShape, instantShape, lineShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';
import { customShape, customValuesShape } from '../custom-fields/custom-value.contract.ts';

export const customerStatuses = ['prospect', 'active', 'suspended', 'ended'] as const;
const statusShape = z.enum(customerStatuses);

/** What a customer does (ORG-02). */
export const industries = [
  'company',
  'government',
  'finance',
  'education',
  'healthcare',
  'manufacturing',
  'retail',
  'home',
  'other',
] as const;
const industryShape = z.enum(industries);

/** A free word that customers are gathered by. */
const tagShape = lineShape(20);

const fields = {
  name: nameShape(100),
  shortName: z.nullable(nameShape(40)),
  industry: z.nullable(industryShape),
  /** A staff member. */
  accountManagerId: z.nullable(idShape),
  /** The customer of whose group it is. */
  parentId: z.nullable(idShape),
  creditCode: z.nullable(creditCodeShape),
  taxNumber: z.nullable(taxNumberShape),
  address: z.nullable(lineShape(200)),
  mailingAddress: z.nullable(lineShape(200)),
  phone: z.nullable(phoneShape),
  fax: z.nullable(phoneShape),
  bankName: z.nullable(nameShape(100)),
  bankAccountName: z.nullable(nameShape(100)),
  bankAccountNumber: z.nullable(bankAccountShape),
  tags: z.array(tagShape).check(z.maxLength(20)),
  note: z.nullable(textShape(4000)),
};
/** The keys are those of `fields`. */
export const customerFields = Object.keys(fields) as (keyof typeof fields)[];

const namedShape = z.object({ id: idShape, name: z.string() });

export const customerView = z.object({
  id: idShape,
  name: z.string(),
  shortName: z.nullable(z.string()),
  status: statusShape,
  /** What it can become now, by `changeCustomerStatus`; empty for those who may not, and for what was merged. */
  nextStatuses: z.array(statusShape),
  industry: z.nullable(industryShape),
  accountManager: z.nullable(namedShape),
  parent: z.nullable(namedShape),
  creditCode: z.nullable(z.string()),
  taxNumber: z.nullable(z.string()),
  address: z.nullable(z.string()),
  mailingAddress: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  fax: z.nullable(z.string()),
  bankName: z.nullable(z.string()),
  bankAccountName: z.nullable(z.string()),
  bankAccountNumber: z.nullable(z.string()),
  tags: z.array(z.string()),
  note: z.nullable(z.string()),
  custom: customShape,
  /** It was entered twice: this is the other, where everything of it is now. */
  mergedInto: z.nullable(namedShape),
  /** What looks wrong and is allowed: a tax number of an unusual form. */
  warnings: z.array(z.enum(['tax_number'])),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'merge'])),
});
export type CustomerView = z.output<typeof customerView>;

export const customerRow = z.object({
  id: idShape,
  name: z.string(),
  shortName: z.nullable(z.string()),
  status: statusShape,
  industry: z.nullable(industryShape),
  accountManagerName: z.nullable(z.string()),
  parentId: z.nullable(idShape),
  parentName: z.nullable(z.string()),
  creditCode: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  tags: z.array(z.string()),
  custom: customShape,
  createdAt: instantShape,
});

/** A customer among those of its group. */
export const groupMember = z.object({
  id: idShape,
  /** Null: at the top of the group, or below a customer that the caller may not see. */
  parentId: z.nullable(idShape),
  name: z.string(),
  status: statusShape,
});
export type GroupMember = z.output<typeof groupMember>;

export const readCustomerGroup = endpoint({
  method: 'GET',
  path: '/customers/{customer}/group',
  summary: 'The group that a customer belongs to, each parent before its children; itself alone if to none.',
  answer: z.object({ items: z.array(groupMember) }),
});

export const customerSorts = ['name', '-createdAt'] as const;

export const listCustomers = endpoint({
  method: 'GET',
  path: '/customers',
  summary: 'Customers, by what they are looked up by.',
  query: z.strictObject({
    ...pageQuery,
    /** The beginning of a name, of its pinyin or initials, of a phone number or a credit code. */
    q: z.optional(lineShape(60)),
    status: z.optional(oneOrMore(statusShape)),
    industry: z.optional(oneOrMore(industryShape)),
    accountManagerId: z.optional(idShape),
    tag: z.optional(tagShape),
    parentId: z.optional(idShape),
    sort: z.optional(z.enum(customerSorts)),
  }),
  answer: pageOf(customerRow),
});

export const listCustomerTags = endpoint({
  method: 'GET',
  path: '/customer-tags',
  summary: 'The tags in use, the most frequent first; at most 200.',
  answer: z.object({ items: z.array(z.object({ tag: z.string(), count: z.int() })) }),
});

export const recordCustomer = endpoint({
  method: 'POST',
  path: '/customers',
  summary: 'Take up a customer.',
  body: z.extend(z.partial(z.strictObject({ ...fields, custom: customValuesShape })), {
    name: fields.name,
    status: z.optional(statusShape),
  }),
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
  body: z.partial(z.strictObject({ ...fields, custom: customValuesShape })),
  answer: customerView,
});

export const changeCustomerStatus = endpoint({
  method: 'POST',
  path: '/customers/{customer}/status',
  summary: 'Let a customer become active, suspended or ended; nothing is taken away by it.',
  body: z.strictObject({ status: statusShape, reason: z.optional(textShape(500)) }),
  answer: customerView,
  status: 200,
});

export const readCustomerHoldings = endpoint({
  method: 'GET',
  path: '/customers/{customer}/holdings',
  summary: 'How much there is of a customer, and what of it is still open: told before it is ended or merged.',
  answer: z.object({
    /** A text that says of what, how many there are, and how many of them are open. */
    counts: z.array(z.object({ textKey: z.string(), count: z.int(), openCount: z.int() })),
    /** Open records, at most 20. */
    open: z.array(z.object({ title: z.string(), href: z.string() })),
  }),
});
