import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';

const elsewhere = z.object({
  id: idShape,
  name: z.string(),
  customerId: idShape,
  customerName: z.string(),
  position: z.nullable(z.string()),
  mobile: z.nullable(z.string()),
  email: z.nullable(z.string()),
  isRetired: z.boolean(),
});
export type ContactElsewhere = z.output<typeof elsewhere>;

const personView = z.object({
  /** The same human at other customers, as far as the caller sees these. */
  others: z.array(elsewhere),
  /** Probably the same human: of another customer, by the name and by mobile number or e-mail. Empty for who may not join. */
  suggestions: z.array(elsewhere),
});
export type PersonView = z.output<typeof personView>;

export const readPerson = endpoint({
  method: 'GET',
  path: '/contacts/{contact}/person',
  summary: 'The human behind a contact: the same person at other customers, and who might be.',
  answer: personView,
});

export const joinPerson = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/person',
  summary: 'Say that two contacts of different customers are the same human.',
  body: z.strictObject({ contactId: idShape }),
  answer: personView,
  status: 200,
});

export const leavePerson = endpoint({
  method: 'DELETE',
  path: '/contacts/{contact}/person',
  summary: 'Take a contact away from its person again.',
  answer: personView,
});
