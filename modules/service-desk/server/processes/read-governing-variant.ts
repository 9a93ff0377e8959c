import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { categoryAndAbove } from '../../../catalogue/index.ts';
import type * as contract from '../../process-variant.contract.ts';
import { closingFor } from '../settings/desk-settings-for.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { nearestVariant, reachOf } from './process-variant.rules.ts';
import { begunVariants } from './process-version.store.ts';
import { processOfTicket } from './governed-ticket.store.ts';

type OfTicket = typeof contract.readTicketProcess;
type For = typeof contract.readProcessFor;

export async function readTicketProcess(tx: Tx, input: InputOf<OfTicket>): Promise<AnswerOf<OfTicket>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const [row, settings] = await Promise.all([processOfTicket(tx, ticket.id), closingFor(tx, ticket)]);
  const { closing, consentDays } = settings;
  if (!row) return { process: null, closing, consentDays };
  const { id, name, number: version, terms } = row;
  return { process: { id, name, version, reach: reachOf(row), terms }, closing, consentDays };
}

/** While a ticket is being recorded: what staff will have to ask. */
export async function readProcessFor(tx: Tx, input: InputOf<For>): Promise<AnswerOf<For>> {
  const { customerId, categoryId } = input;
  const [variants, categoryIds] = await Promise.all([
    begunVariants(tx, customerId),
    categoryId === undefined ? [] : categoryAndAbove(tx, categoryId),
  ]);
  const nearest = nearestVariant(variants, { customerId, contractId: null, categoryIds });
  if (!nearest) return { process: null };
  const { variantId: id, name, number: version, terms } = nearest;
  return { process: { id, name, version, reach: reachOf(nearest), terms } };
}
