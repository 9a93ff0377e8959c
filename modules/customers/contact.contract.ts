import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { locales } from '../../kernel/locale.ts';
import { nameShape } from '../../kernel/names.ts';
import { phoneShape } from '../../kernel/phone.ts';
import { dayShape, emailShape, idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { customerRoles } from '../identity/role.contract.ts';
import { customShape, customValuesShape } from '../custom-fields/custom-value.contract.ts';

/** Ways in which somebody likes to be reached: those of the glossary's channels that lead to a person. */
export const contactChannels = ['phone', 'email', 'portal', 'wecom', 'dingtalk', 'feishu', 'wechat'] as const;
export type ContactChannel = (typeof contactChannels)[number];

const fields = {
  name: nameShape(60),
  employeeNumber: z.nullable(lineShape(40)),
  /** One of the customer's departments. */
  departmentId: z.nullable(idShape),
  position: z.nullable(lineShape(60)),
  phone: z.nullable(phoneShape),
  mobile: z.nullable(phoneShape),
  otherPhone: z.nullable(phoneShape),
  email: z.nullable(emailShape),
  /** One of the customer's sites. */
  siteId: z.nullable(idShape),
  seat: z.nullable(lineShape(60)),
  isVip: z.boolean(),
  /** In which they like to be spoken to; null: the provider's. */
  language: z.nullable(z.enum(locales)),
  preferredChannel: z.nullable(z.enum(contactChannels)),
  /** Their first and last day at the customer. */
  validFrom: z.nullable(dayShape),
  validTo: z.nullable(dayShape),
};
// the keys are those of `fields`
export const contactFields = Object.keys(fields) as (keyof typeof fields)[];

export const contactView = z.object({
  id: idShape,
  customer: z.object({ id: idShape, name: z.string() }),
  site: z.nullable(z.object({ id: idShape, name: z.string() })),
  name: z.string(),
  employeeNumber: z.nullable(z.string()),
  /** Its own name, and those from the top: `总部/财务部`. */
  department: z.nullable(z.object({ id: idShape, name: z.string(), path: z.string() })),
  position: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  mobile: z.nullable(z.string()),
  otherPhone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  seat: z.nullable(z.string()),
  isVip: z.boolean(),
  language: z.nullable(z.enum(locales)),
  preferredChannel: z.nullable(z.enum(contactChannels)),
  validFrom: z.nullable(dayShape),
  validTo: z.nullable(dayShape),
  isRetired: z.boolean(),
  /** Their last day is over, by the provider's calendar. */
  hasLeft: z.boolean(),
  /** The contact that this one was a double of; null: it is none. */
  mergedInto: z.nullable(z.object({ id: idShape, name: z.string() })),
  /** Name and numbers were taken out on request; what was done for them stays. */
  isErased: z.boolean(),
  /** Whether they can sign in. */
  hasAccount: z.boolean(),
  custom: customShape,
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire', 'reinstate', 'invite', 'merge', 'join', 'disclose', 'erase'])),
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
  hasLeft: z.boolean(),
  custom: customShape,
  createdAt: instantShape,
});
export type ContactRow = z.output<typeof contactRow>;

export const listContacts = endpoint({
  method: 'GET',
  path: '/contacts',
  summary: 'Contacts, newest first; without those who are retired or have left, unless asked for.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    siteId: z.optional(idShape),
    /** With all departments below it. */
    departmentId: z.optional(idShape),
    /**
     * The beginning of a name, its pinyin or initials, an employee number, a phone number or its last four digits. The list then ends with
     * the closest 200 of the customer (of all, where none is meant), or with what of the closest 2,000 the other filters
     * let through; so does its export.
     */
    q: z.optional(lineShape(60)),
    vip: z.optional(z.enum(['only'])),
    retired: z.optional(z.enum(['with', 'only'])),
  }),
  answer: pageOf(contactRow),
});

export const recordContact = endpoint({
  method: 'POST',
  path: '/contacts',
  summary: 'Enter a contact of a customer.',
  body: z.extend(z.partial(z.strictObject({ ...fields, custom: customValuesShape })), {
    name: fields.name,
    customerId: idShape,
  }),
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
  body: z.partial(z.strictObject({ ...fields, custom: customValuesShape })),
  answer: contactView,
});

export const retireContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/retirement',
  summary: 'Take a contact out of use: they cannot sign in any more; their tickets stay.',
  answer: contactView,
  status: 200,
});

export const reinstateContact = endpoint({
  method: 'DELETE',
  path: '/contacts/{contact}/retirement',
  summary: 'Take a retired contact into use again; a last day that is over is forgotten, an account is given anew.',
  answer: contactView,
});

export const listOpenRecords = endpoint({
  method: 'GET',
  path: '/contacts/{contact}/open-records',
  summary: 'What is still open for a contact (tickets), for whoever is about to retire them; at most twenty.',
  answer: z.object({ items: z.array(z.object({ title: z.string(), href: z.string() })) }),
});

export const inviteContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/invitation',
  summary: 'Give a contact an account, and a one-time link to set its password.',
  body: z.strictObject({ role: z.enum(customerRoles) }),
  answer: z.object({ link: z.string(), expiresAt: instantShape }),
});
