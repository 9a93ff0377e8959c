import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { emailShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

export const mailSecurities = ['tls', 'starttls', 'none'] as const;
export const mailTroubles = ['unreachable', 'no_tls', 'sign_in', 'refused', 'busy'] as const;

const settings = {
  host: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(253), z.regex(/^[a-z0-9.:-]+$/)),
  port: z.int().check(z.gte(1), z.lte(65_535)),
  security: z.enum(mailSecurities),
  userName: z.nullable(lineShape(254)),
  fromAddress: emailShape,
  fromName: lineShape(100),
};

const trouble = z.object({
  kind: z.enum(mailTroubles),
  /** What the mail server itself answered. */
  said: z.string(),
});

export const mailServerView = z.object({
  /** Null: none is set, and no mail goes out. */
  settings: z.nullable(z.object({ ...settings, hasPassword: z.boolean(), revision: revisionShape })),
  /** Of these settings; its trouble is what the mail server said. Null: no mail was handed in yet. */
  lastTry: z.nullable(z.object({ at: instantShape, trouble: z.nullable(z.string()) })),
  abilities: z.array(z.string()),
});
export type MailServerView = z.output<typeof mailServerView>;

export const readMailServer = endpoint({
  method: 'GET',
  path: '/mail-server',
  summary: 'Where mail is handed in; never its password.',
  answer: mailServerView,
});

export const changeMailServer = endpoint({
  method: 'PUT',
  path: '/mail-server',
  summary: 'Set where mail is handed in. Without a password the one that is there stays, unless the user is another.',
  body: z.strictObject({ ...settings, password: z.optional(z.string().check(z.minLength(1), z.maxLength(200))) }),
  answer: mailServerView,
});

export const retireMailServer = endpoint({
  method: 'POST',
  path: '/mail-server/retirement',
  summary: 'Send no more mail: what waits is given up.',
  answer: mailServerView,
  status: 200,
});

export const tryMailServer = endpoint({
  method: 'POST',
  path: '/mail-server/trial',
  summary: 'Send the caller a test mail now, and tell what the mail server answered.',
  answer: z.object({ to: z.string(), trouble: z.nullable(trouble) }),
  status: 200,
});
