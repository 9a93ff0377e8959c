import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { emailShape, idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

export const mailboxSecurities = ['tls', 'starttls', 'none'] as const;
export type MailboxSecurity = (typeof mailboxSecurities)[number];

/** What keeps us from reading a mailbox, by what somebody can do about it; `ours`: a fault that is not the server's. */
export const mailboxTroubles = [
  'unreachable',
  'no_tls',
  'sign_in',
  'no_folder',
  'refused',
  'broken_off',
  'ours',
] as const;
export type MailboxTrouble = (typeof mailboxTroubles)[number];

const megabytes = z.int().check(z.gte(1), z.lte(100));
/** A host or an address; no port, path or space. */
const hostShape = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(253), z.regex(/^[a-z0-9._:-]+$/));

const fields = {
  name: lineShape(60),
  /** The address that people write to; answers go out from it. */
  address: emailShape,
  host: hostShape,
  port: z.int().check(z.gte(1), z.lte(65_535)),
  security: z.enum(mailboxSecurities),
  userName: lineShape(254),
  folder: lineShape(200),
  /** What a mail to it begins with. */
  customerId: z.nullable(idShape),
  teamId: z.nullable(idShape),
  categoryId: z.nullable(idShape),
  /** Of a larger mail only the beginning is taken in. */
  mostMegabytes: megabytes,
  /** Also what lay in the folder before we first looked. */
  takesOld: z.boolean(),
  isActive: z.boolean(),
};
const password = z.string().check(z.minLength(1), z.maxLength(200));
const named = z.object({ id: idShape, name: z.string() });

const look = z.object({
  /** When we were last signed in; null: never. */
  at: z.nullable(instantShape),
  /** What has kept us out since; null: nothing does. */
  trouble: z.nullable(z.object({ kind: z.enum(mailboxTroubles), said: z.string(), since: instantShape })),
});

export const mailboxView = z.object({
  id: idShape,
  ...fields,
  customer: z.nullable(named),
  team: z.nullable(named),
  category: z.nullable(named),
  look,
  retiredAt: z.nullable(instantShape),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'try', 'retire'])),
});
export type MailboxView = z.output<typeof mailboxView>;

export const listMailboxes = endpoint({
  method: 'GET',
  path: '/mailboxes',
  summary: 'The mailboxes that mail is taken in from, oldest first.',
  query: z.strictObject({
    ...pageQuery,
    /** `retired`: those alone that were given up. */
    status: z.optional(z.enum(['current', 'retired'])),
  }),
  answer: pageOf(mailboxView),
});

export const readMailbox = endpoint({
  method: 'GET',
  path: '/mailboxes/{mailbox}',
  summary: 'One mailbox; never its password.',
  answer: mailboxView,
});

export const recordMailbox = endpoint({
  method: 'POST',
  path: '/mailboxes',
  summary: 'Name a mailbox that mail is taken in from.',
  body: z.strictObject({ ...fields, password }),
  answer: mailboxView,
});

export const changeMailbox = endpoint({
  method: 'PUT',
  path: '/mailboxes/{mailbox}',
  summary: 'Set how a mailbox is read. Without a password the one that is there stays, unless it would go elsewhere.',
  body: z.strictObject({ ...fields, password: z.optional(password) }),
  answer: mailboxView,
});

export const retireMailbox = endpoint({
  method: 'POST',
  path: '/mailboxes/{mailbox}/retirement',
  summary: 'Take no more mail from a mailbox; its password is forgotten, its mails stay.',
  answer: mailboxView,
  status: 200,
});

export const tryMailbox = endpoint({
  method: 'POST',
  path: '/mailboxes/{mailbox}/trial',
  summary: 'Sign in to the mailbox now, and tell what was found there or what the server answered.',
  answer: z.object({
    /** Null when it worked. */
    trouble: z.nullable(z.object({ kind: z.enum(mailboxTroubles), said: z.string() })),
    /** How many mails lie in the folder; null when it was not reached. */
    count: z.nullable(z.int()),
    /** How many of them would be taken in next. */
    waiting: z.nullable(z.int()),
  }),
  status: 200,
});
