import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { phoneShape } from '../../kernel/phone.ts';
import {
  emailShape,
  idShape,
  instantShape,
  lineShape,
  oneOrMore,
  revisionShape,
  textShape,
} from '../../kernel/shapes.ts';

/** What one does for the provider; one may do several: sells, maintains, insures, leases, disposes of machines. */
export const supplierKinds = ['supplier', 'maintainer', 'insurer', 'lessor', 'disposer'] as const;
export type SupplierKind = (typeof supplierKinds)[number];
const kindShape = z.enum(supplierKinds);

/** Who is spoken with there: nobody's contact, cannot sign in. */
const personFields = {
  name: lineShape(60),
  job: z.nullable(lineShape(60)),
  phone: z.nullable(phoneShape),
  email: z.nullable(emailShape),
};
const personView = z.object({
  name: z.string(),
  job: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
});
export type SupplierPerson = z.output<typeof personView>;

export const mostPeople = 20;

export const supplierRow = z.object({
  id: idShape,
  name: z.string(),
  /** In the order of `supplierKinds`; at least one. */
  kinds: z.array(kindShape),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** Who is called first; null: nobody is known. */
  person: z.nullable(personView),
  createdAt: instantShape,
  retiredAt: z.nullable(instantShape),
});
export type SupplierRow = z.output<typeof supplierRow>;

export const supplierActs = ['change', 'retire', 'reinstate'] as const;
export type SupplierAct = (typeof supplierActs)[number];

export const supplierView = z.object({
  ...supplierRow.shape,
  note: z.nullable(z.string()),
  /** Who is called first stands first. */
  people: z.array(personView),
  revision: revisionShape,
  abilities: z.array(z.enum(supplierActs)),
});
export type SupplierView = z.output<typeof supplierView>;

const fields = {
  name: lineShape(100),
  kinds: z.array(kindShape).check(z.minLength(1), z.maxLength(supplierKinds.length)),
  phone: z.nullable(phoneShape),
  email: z.nullable(emailShape),
  address: z.nullable(lineShape(200)),
  note: z.nullable(textShape(2000)),
  people: z
    .array(z.extend(z.partial(z.strictObject(personFields)), { name: personFields.name }))
    .check(z.maxLength(mostPeople)),
};
const change = z.partial(z.strictObject(fields));

export const supplierSorts = ['name', 'createdAt'] as const;

export const listSuppliers = endpoint({
  method: 'GET',
  path: '/suppliers',
  summary: 'Whom the provider buys from, and who maintains, insures, leases and disposes of machines; by name.',
  query: z.strictObject({
    ...pageQuery,
    /** The beginning of a name, its pinyin, of a person there, or of a phone number. */
    q: z.optional(lineShape(100)),
    /** Those that do any of these. */
    kind: z.optional(oneOrMore(kindShape)),
    retired: z.optional(z.enum(['with'])),
    /** `createdAt`: the newest first. */
    sort: z.optional(z.enum(supplierSorts)),
  }),
  answer: pageOf(supplierRow),
});

export const readSupplier = endpoint({
  method: 'GET',
  path: '/suppliers/{supplier}',
  summary: 'One supplier, with who is spoken with there.',
  answer: supplierView,
});

export const recordSupplier = endpoint({
  method: 'POST',
  path: '/suppliers',
  summary: 'Record a supplier.',
  body: z.extend(change, { name: fields.name, kinds: fields.kinds }),
  answer: supplierView,
});

export const changeSupplier = endpoint({
  method: 'PATCH',
  path: '/suppliers/{supplier}',
  summary: 'Change a supplier; its people are given as a whole.',
  body: change,
  answer: supplierView,
});

export const retireSupplier = endpoint({
  method: 'POST',
  path: '/suppliers/{supplier}/retirement',
  summary: 'Take a supplier out of use: what names it keeps it, nothing new can.',
  answer: supplierView,
  status: 200,
});

export const reinstateSupplier = endpoint({
  method: 'POST',
  path: '/suppliers/{supplier}/reinstatement',
  summary: 'Take a supplier into use again.',
  answer: supplierView,
  status: 200,
});
