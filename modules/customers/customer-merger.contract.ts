import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, revisionShape } from '../../kernel/shapes.ts';
import { customerFields, customerView } from './customer.contract.ts';

const fieldShape = z.enum(customerFields);

/** What becomes of something that both customers have. */
export const collisionFates = ['joined', 'number_freed', 'renamed'] as const;

export const previewCustomerMerger = endpoint({
  method: 'GET',
  path: '/customers/{customer}/merger',
  summary: 'What merging a customer that was entered twice into this one would do.',
  query: z.strictObject({ doubleId: idShape }),
  answer: z.object({
    kept: customerView,
    double: customerView,
    /** Fields in which the two differ, and whose value is proposed. */
    differing: z.array(z.object({ field: fieldShape, proposed: z.enum(['kept', 'double']) })),
    /** A text that says of what, and how many of them each has. */
    counts: z.array(z.object({ textKey: z.string(), kept: z.int(), double: z.int() })),
    /** What both have under one name or number, and what becomes of the double's; at most 200. */
    collisions: z.array(
      z.object({
        kind: z.enum(['site', 'room', 'department', 'contact', 'customer_system']),
        name: z.string(),
        fate: z.enum(collisionFates),
      }),
    ),
  }),
});

export const mergeCustomer = endpoint({
  method: 'POST',
  path: '/customers/{customer}/merger',
  summary:
    'Merge a customer that was entered twice into this one: everything of it goes over; it stays, ended, and leads here.',
  body: z.strictObject({
    doubleId: idShape,
    /** Of both, as the preview showed them. */
    revision: revisionShape,
    doubleRevision: revisionShape,
    /** Fields whose value is the double's; of all others the customer keeps its own. */
    taken: z.array(fieldShape).check(z.maxLength(customerFields.length)),
  }),
  answer: customerView,
  status: 200,
});
