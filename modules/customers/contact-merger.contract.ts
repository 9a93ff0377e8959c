import * as z from 'zod/mini';
import { endpoint, type AnswerOf } from '../../kernel/contract.ts';
import { idShape, instantShape, revisionShape } from '../../kernel/shapes.ts';
import { contactFields, contactView } from './contact.contract.ts';

const fieldShape = z.enum(contactFields);

export const doubleReasons = ['mobile', 'email', 'name'] as const;

const likely = z.object({
  id: idShape,
  name: z.string(),
  employeeNumber: z.nullable(z.string()),
  department: z.nullable(z.string()),
  mobile: z.nullable(z.string()),
  email: z.nullable(z.string()),
  createdAt: instantShape,
});

export const listDoubles = endpoint({
  method: 'GET',
  path: '/contact-doubles',
  summary: 'Contacts of one customer who probably are the same person, each beside the one entered first; at most 200.',
  query: z.strictObject({ customerId: idShape }),
  answer: z.object({
    items: z.array(
      z.object({
        kept: likely,
        double: likely,
        /** What both have: the mobile number, the e-mail address, or the name in the same department. */
        reasons: z.array(z.enum(doubleReasons)),
      }),
    ),
  }),
});

export const previewMerger = endpoint({
  method: 'GET',
  path: '/contacts/{contact}/merger',
  summary: 'What merging a double into a contact would do.',
  query: z.strictObject({ doubleId: idShape }),
  answer: z.object({
    kept: contactView,
    double: contactView,
    /** Fields in which the two differ, and whose value is proposed. */
    differing: z.array(z.object({ field: fieldShape, proposed: z.enum(['kept', 'double']) })),
    /** What goes over to the contact that is kept: a text that says of what, and how many. */
    moving: z.array(z.object({ textKey: z.string(), count: z.int() })),
    /** The double's sign-in account: there is none, goes over, or ends because the kept contact has one. */
    account: z.enum(['none', 'moves', 'ends']),
  }),
});

export type MergerPreview = AnswerOf<typeof previewMerger>;

export const mergeContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/merger',
  summary: 'Merge a double into a contact of the same customer; the double stays, retired, and leads to the other.',
  body: z.strictObject({
    doubleId: idShape,
    /** As the preview showed it. */
    doubleRevision: revisionShape,
    /** Fields whose value is the double's; of all others the contact keeps its own. */
    taken: z.array(fieldShape).check(z.maxLength(contactFields.length)),
  }),
  answer: contactView,
  status: 200,
});
