import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

const person = z.nullable(z.object({ id: idShape, name: z.string() }));

/** Why a breach is not held against the provider (BIL-13): beside the fact, which stays. */
export const breachExcuseView = z.object({
  id: idShape,
  clockId: idShape,
  /** A code of the list `breach_excuse`. */
  reason: z.string(),
  /** Null: the delivered name, said by the text `catalogue:breach_excuse.<code>`. */
  reasonName: z.nullable(z.string()),
  evidence: z.string(),
  recordedAt: instantShape,
  recordedBy: person,
  /** Null: it stands. */
  withdrawnAt: z.nullable(instantShape),
  withdrawnBy: person,
  revision: revisionShape,
  /** `withdraw`. */
  abilities: z.array(z.string()),
});
export type BreachExcuseView = z.output<typeof breachExcuseView>;

export const listBreachExcuses = endpoint({
  method: 'GET',
  path: '/clocks/{clock}/excuses',
  summary: 'All excuses that were recorded for the breach of a clock, the newest first, withdrawn ones included.',
  answer: z.object({ items: z.array(breachExcuseView) }),
});

export const recordBreachExcuse = endpoint({
  method: 'POST',
  path: '/clocks/{clock}/excuses',
  summary: 'Excuse a breach, with its reason and what shows it; at most one stands at a time.',
  body: z.strictObject({ reason: codeShape, evidence: textShape(4000) }),
  answer: breachExcuseView,
});

export const withdrawBreachExcuse = endpoint({
  method: 'POST',
  path: '/breach-excuses/{breachExcuse}/withdrawal',
  summary: 'Withdraw an excuse: it stays to be read, and the breach counts again.',
  answer: breachExcuseView,
  status: 200,
});
