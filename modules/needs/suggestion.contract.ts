import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { needDecisionShape, needOutcomeShape } from './need-measure.contract.ts';

/** What the customer's people read of it. */
const suggestionView = z.object({
  /** Of the need. */
  id: idShape,
  /** Null until they were told: nobody learns from a line on a page that they are declined. */
  decision: z.nullable(needDecisionShape),
  answeredAt: z.nullable(instantShape),
  became: z.nullable(needOutcomeShape),
});
export type SuggestionView = z.output<typeof suggestionView>;

export const listTicketSuggestions = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/suggestions',
  summary: 'How far a suggestion made on a ticket is, for whoever may see the ticket: at most one.',
  answer: z.object({ items: z.array(suggestionView) }),
});
