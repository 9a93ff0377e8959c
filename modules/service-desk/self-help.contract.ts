import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { guidanceShape, guidanceWords } from './guidance.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** Where somebody was helped: signed in to the portal, or before a machine by its label. */
export const selfHelpWays = ['portal', 'label'] as const;

export const recordSelfHelp = endpoint({
  method: 'POST',
  path: '/self-help-visits',
  summary: 'The tip helped: nothing has to be sent, and it is counted as resolved by oneself.',
  body: z.strictObject({ guidance: guidanceShape }),
  answer: z.object({ id: idShape }),
});

export const selfHelpRow = z.object({
  id: idShape,
  helpedAt: instantShape,
  via: z.enum(selfHelpWays),
  customer: namedShape,
  /** Null: by a label, where nobody signs in. */
  contact: z.nullable(namedShape),
  category: namedShape,
  ...guidanceWords.shape,
});
export type SelfHelpRow = z.output<typeof selfHelpRow>;

export const listSelfHelpVisits = endpoint({
  method: 'GET',
  path: '/self-help-visits',
  summary: 'Whom a tip helped before a ticket was sent, newest first.',
  query: z.strictObject({ ...pageQuery, customerId: z.optional(idShape), categoryId: z.optional(idShape) }),
  answer: pageOf(selfHelpRow),
});
