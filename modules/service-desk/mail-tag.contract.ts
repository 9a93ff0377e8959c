import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, revisionShape } from '../../kernel/shapes.ts';

/** What stands behind the plus: letters, figures and dashes. What begins with `t-` could be a ticket's. */
const tagShape = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(30), z.regex(/^(?!t-)[a-z0-9]+(?:-[a-z0-9]+)*$/));

export const mailTagView = z.object({
  id: idShape,
  tag: z.string(),
  customer: z.object({ id: idShape, name: z.string() }),
  createdAt: instantShape,
  revision: revisionShape,
  /** `retire`. */
  abilities: z.array(z.string()),
});
export type MailTagView = z.output<typeof mailTagView>;

export const listMailTags = endpoint({
  method: 'GET',
  path: '/mail-tags',
  summary: 'Whose a mail is by the word behind the plus of its address, by the word.',
  answer: z.object({ items: z.array(mailTagView) }),
});

export const recordMailTag = endpoint({
  method: 'POST',
  path: '/mail-tags',
  summary: 'Give a customer a word behind the plus: what is written to support+word@… is theirs.',
  body: z.strictObject({ tag: tagShape, customerId: idShape }),
  answer: mailTagView,
});

export const retireMailTag = endpoint({
  method: 'POST',
  path: '/mail-tags/{mailTag}/retirement',
  summary: 'Take a word behind the plus back; it may be given to another customer.',
  answer: mailTagView,
  status: 200,
});
