import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';

const named = z.object({ id: idShape, name: z.string() });

/** One of a customer's systems, in which its people hold accounts (ORG-06). */
export const customerSystemView = z.object({
  id: idShape,
  customer: named,
  name: z.string(),
  note: z.nullable(z.string()),
  isRetired: z.boolean(),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire'])),
});
export type CustomerSystemView = z.output<typeof customerSystemView>;

const systemFields = { name: lineShape(60), note: z.nullable(textShape(1000)) };

export const listCustomerSystems = endpoint({
  method: 'GET',
  path: '/customer-systems',
  summary: "A customer's systems, by name; without the retired ones unless asked for.",
  query: z.strictObject({ customerId: idShape, retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(customerSystemView) }),
});

export const readCustomerSystem = endpoint({
  method: 'GET',
  path: '/customer-systems/{customerSystem}',
  summary: "One of a customer's systems.",
  answer: customerSystemView,
});

export const recordCustomerSystem = endpoint({
  method: 'POST',
  path: '/customer-systems',
  summary: "Enter a system of a customer's.",
  body: z.extend(z.partial(z.strictObject(systemFields)), { name: systemFields.name, customerId: idShape }),
  answer: customerSystemView,
});

export const changeCustomerSystem = endpoint({
  method: 'PATCH',
  path: '/customer-systems/{customerSystem}',
  summary: "Change the record of a customer's system.",
  body: z.partial(z.strictObject(systemFields)),
  answer: customerSystemView,
});

export const retireCustomerSystem = endpoint({
  method: 'POST',
  path: '/customer-systems/{customerSystem}/retirement',
  summary: 'Take a system out of use; refused while somebody holds an account in it.',
  answer: customerSystemView,
  status: 200,
});

const accountFields = {
  accountName: lineShape(100),
  /** In the system's own words. */
  permissions: z.nullable(textShape(2000)),
  note: z.nullable(textShape(1000)),
};
/** Number of the ticket by which it was asked for: `REQ-2026-000123`. */
const requestNumber = z.nullable(lineShape(40));

const account = {
  id: idShape,
  customer: named,
  contact: named,
  /** The contact has left, and the account is still there. */
  isLeaver: z.boolean(),
  system: named,
  accountName: z.string(),
  permissions: z.nullable(z.string()),
  grantedOn: dayShape,
  revokedOn: z.nullable(dayShape),
  createdAt: instantShape,
};
export const systemAccountRow = z.object(account);
export type SystemAccountRow = z.output<typeof systemAccountRow>;

export const systemAccountView = z.object({
  ...account,
  grantedFor: z.nullable(z.string()),
  revokedFor: z.nullable(z.string()),
  note: z.nullable(z.string()),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'revoke'])),
});
export type SystemAccountView = z.output<typeof systemAccountView>;

export const systemAccountStates = ['in_use', 'revoked', 'of_leavers'] as const;

export const listSystemAccounts = endpoint({
  method: 'GET',
  path: '/system-accounts',
  summary: "Accounts in customers' systems, newest first; all states unless one is named.",
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    contactId: z.optional(idShape),
    systemId: z.optional(idShape),
    /** `of_leavers`: in use, though their holder has left. */
    state: z.optional(z.enum(systemAccountStates)),
  }),
  answer: pageOf(systemAccountRow),
});

export const recordSystemAccount = endpoint({
  method: 'POST',
  path: '/system-accounts',
  summary: 'Register an account that a contact was granted in a system of their company.',
  body: z.extend(z.partial(z.strictObject(accountFields)), {
    accountName: accountFields.accountName,
    contactId: idShape,
    systemId: idShape,
    grantedOn: dayShape,
    grantedFor: z.optional(requestNumber),
  }),
  answer: systemAccountView,
});

export const readSystemAccount = endpoint({
  method: 'GET',
  path: '/system-accounts/{systemAccount}',
  summary: 'One account in a system.',
  answer: systemAccountView,
});

export const changeSystemAccount = endpoint({
  method: 'PATCH',
  path: '/system-accounts/{systemAccount}',
  summary: 'Change what is registered of an account: its name, its permissions.',
  body: z.partial(z.strictObject(accountFields)),
  answer: systemAccountView,
});

const revocation = z.strictObject({ revokedOn: dayShape, revokedFor: z.optional(requestNumber) });

export const revokeSystemAccount = endpoint({
  method: 'POST',
  path: '/system-accounts/{systemAccount}/revocation',
  summary: 'Register that an account was taken away.',
  body: revocation,
  answer: systemAccountView,
  status: 200,
});

export const revokeAccountsOfContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/system-account-revocation',
  summary: 'Register that all accounts of a contact were taken away: a leaver is closed completely.',
  body: revocation,
  answer: z.object({ revoked: z.int() }),
  status: 200,
});
