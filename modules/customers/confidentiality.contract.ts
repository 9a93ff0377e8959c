import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, textShape } from '../../kernel/shapes.ts';

const named = z.object({ id: idShape, name: z.string() });

const signature = z.object({
  staff: named,
  version: z.int(),
  signedAt: instantShape,
  /** Who entered what was signed on paper; null: signed here by themselves. */
  enteredBy: z.nullable(named),
});

/** What staff promise a customer before access is given (ORG-17); the duty stays after the end. */
export const confidentialityView = z.object({
  /** Null: the customer asks for none. */
  statement: z.nullable(z.object({ version: z.int(), text: z.string(), createdAt: instantShape })),
  /** Newest first, of every version. */
  signatures: z.array(signature),
  /** Whether the caller has signed the version that holds now. */
  hasSigned: z.boolean(),
  abilities: z.array(z.enum(['state', 'sign', 'enter_signature'])),
});
export type ConfidentialityView = z.output<typeof confidentialityView>;

export const readConfidentiality = endpoint({
  method: 'GET',
  path: '/customers/{customer}/confidentiality',
  summary: "A customer's confidentiality statement, and who of the staff has signed it.",
  answer: confidentialityView,
});

export const stateConfidentiality = endpoint({
  method: 'POST',
  path: '/customers/{customer}/confidentiality-statements',
  summary: 'State what staff sign for this customer from now on: a new version, which everybody signs anew.',
  body: z.strictObject({ text: textShape(20_000) }),
  answer: confidentialityView,
});

export const signConfidentiality = endpoint({
  method: 'POST',
  path: '/customers/{customer}/confidentiality-signatures',
  summary: 'Sign the statement that holds now; for a colleague, enter what they signed on paper.',
  body: z.strictObject({
    /** That was read: another one that was stated meanwhile is refused. */
    version: z.int32(),
    /** Else the caller. */
    staffId: z.optional(idShape),
  }),
  answer: confidentialityView,
});

export const listSignaturesOfStaff = endpoint({
  method: 'GET',
  path: '/staff/{staff}/confidentiality-signatures',
  summary: 'What a staff member has promised to which customers, newest first.',
  answer: z.object({
    items: z.array(
      z.object({
        customer: named,
        version: z.int32(),
        signedAt: instantShape,
        /** The version that holds now. */
        isCurrent: z.boolean(),
      }),
    ),
  }),
});
