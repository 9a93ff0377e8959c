import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';

const named = z.object({ id: idShape, name: z.string() });

/** Whom the desk is to call for an answer, and what about. */
export const callRow = z.object({
  id: idShape,
  ticket: z.object({ id: idShape, number: z.string(), title: z.string() }),
  customer: named,
  contact: z.object({ id: idShape, name: z.string(), phone: z.nullable(z.string()) }),
  solution: z.nullable(z.string()),
  resolvedAt: z.nullable(instantShape),
  sentAt: instantShape,
  expiresAt: z.nullable(instantShape),
  /** How often they were called and not reached. */
  calls: z.int(),
  lastCallAt: z.nullable(instantShape),
});
export type CallRow = z.output<typeof callRow>;

export const listSurveyCalls = endpoint({
  method: 'GET',
  path: '/survey-calls',
  summary: 'Whom to call for an answer: who waits longest first, those not reached behind.',
  query: z.strictObject({ ...pageQuery, customerId: z.optional(idShape) }),
  answer: pageOf(callRow),
});
