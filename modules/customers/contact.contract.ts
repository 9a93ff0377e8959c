import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { emailShape, idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

const fields = {
  name: lineShape(60),
  employeeNumber: z.nullable(lineShape(40)),
  department: z.nullable(lineShape(100)),
  position: z.nullable(lineShape(60)),
  phone: z.nullable(lineShape(40)),
  mobile: z.nullable(lineShape(40)),
  email: z.nullable(emailShape),
  /** One of the customer's sites. */
  siteId: z.nullable(idShape),
  seat: z.nullable(lineShape(60)),
  isVip: z.boolean(),
};
// the keys are those of `fields`
export const contactFields = Object.keys(fields) as (keyof typeof fields)[];

export const contactView = z.object({
  id: idShape,
  customer: z.object({ id: idShape, name: z.string() }),
  site: z.nullable(z.object({ id: idShape, name: z.string() })),
  name: z.string(),
  employeeNumber: z.nullable(z.string()),
  department: z.nullable(z.string()),
  position: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  mobile: z.nullable(z.string()),
  email: z.nullable(z.string()),
  seat: z.nullable(z.string()),
  isVip: z.boolean(),
  isRetired: z.boolean(),
  /** Whether they can sign in. */
  hasAccount: z.boolean(),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire', 'invite'])),
});
export type ContactView = z.output<typeof contactView>;

export const contactRow = z.object({
  id: idShape,
  customerId: idShape,
  customerName: z.string(),
  siteName: z.nullable(z.string()),
  name: z.string(),
  employeeNumber: z.nullable(z.string()),
  department: z.nullable(z.string()),
  position: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  mobile: z.nullable(z.string()),
  isVip: z.boolean(),
  isRetired: z.boolean(),
  createdAt: instantShape,
});
export type ContactRow = z.output<typeof contactRow>;

export const listContacts = endpoint({
  method: 'GET',
  path: '/contacts',
  summary: 'Contacts, newest first; without the retired ones unless asked for.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    siteId: z.optional(idShape),
    /** The beginning of a name, its pinyin or initials, an employee number, a phone number or its last four digits. */
    q: z.optional(lineShape(60)),
    retired: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(contactRow),
});

export const recordContact = endpoint({
  method: 'POST',
  path: '/contacts',
  summary: 'Enter a contact of a customer.',
  body: z.extend(z.partial(z.strictObject(fields)), { name: fields.name, customerId: idShape }),
  answer: contactView,
});

export const readContact = endpoint({
  method: 'GET',
  path: '/contacts/{contact}',
  summary: 'One contact.',
  answer: contactView,
});

export const changeContact = endpoint({
  method: 'PATCH',
  path: '/contacts/{contact}',
  summary: "Change a contact's record.",
  body: z.partial(z.strictObject(fields)),
  answer: contactView,
});

export const retireContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/retirement',
  summary: 'Take a contact out of use: they cannot sign in any more; their tickets stay.',
  answer: contactView,
  status: 200,
});

/** Delivered roles of the customer's side (ORG-09) that a contact can be invited with. */
export const contactRoles = [
  'end_user',
  'department_lead',
  'customer_manager',
  'confirmer',
  'customer_auditor',
] as const;

export const inviteContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/invitation',
  summary: 'Give a contact an account, and a one-time link to set its password.',
  body: z.strictObject({ role: z.enum(contactRoles) }),
  answer: z.object({ link: z.string(), expiresAt: instantShape }),
});
