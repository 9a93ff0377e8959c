import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { boundFields, type readMovePreview as endpoint } from '../../ticket-merge.contract.ts';
import { linksOf } from '../links/ticket-link.store.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { findMatches } from './find-matches.ts';
import { belongingsOf } from './merger.store.ts';

export async function readMovePreview(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const customer = foundAt('customerId', await customerById(tx, input.customerId));
  const matches = await findMatches(tx, ticket, customer.id);
  const isCleared = (field: (typeof boundFields)[number]) =>
    ticket[`${field}Id`] !== null && !matches.some((match) => match.field === field);
  return {
    customer: { id: customer.id, name: customer.name },
    ...(await belongingsOf(tx, ticket.id)),
    links: (await linksOf(tx, [ticket.id])).length,
    matched: matches.map(({ field, name }) => ({ field, name })),
    cleared: boundFields.filter(isCleared),
  };
}
