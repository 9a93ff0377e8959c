import { Refusal, type RefusedPlace } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { categoryAndAbove } from '../../../catalogue/index.ts';
import { coverFor } from '../../../contracts/index.ts';
import type { CoveredTicket } from '../cover/cover-new-ticket.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { processRefusals } from './process-variant.refusals.ts';
import { closingUnder, missingFields, nearestVariant } from './process-variant.rules.ts';
import { begunVariants, type BegunVariant } from './process-version.store.ts';
import type { TicketProcess } from './governed-ticket.store.ts';

/** What governs a new ticket; null: the standard. Asks nothing where no variant could. */
export async function governNew(
  tx: Tx,
  { ticket, first }: CoveredTicket,
  variants: readonly BegunVariant[],
): Promise<TicketProcess | null> {
  const categoryIds = first.traits?.categoryIds ?? [];
  const nearest = nearestVariant(variants, { ...ticket, categoryIds });
  if (!nearest) return null;
  if (tx.caller.kind === 'staff') refuseUnfilled(nearest, ticket);
  return processOf(tx, ticket, nearest);
}

/** At another customer, another process: as if it were recorded there now. */
export async function governMoved(tx: Tx, ticket: Ticket): Promise<TicketProcess | null> {
  const categoryIds = ticket.categoryId === null ? [] : await categoryAndAbove(tx, ticket.categoryId);
  const nearest = nearestVariant(await begunVariants(tx, ticket.customerId), { ...ticket, categoryIds });
  return nearest ? processOf(tx, ticket, nearest) : null;
}

async function processOf(tx: Tx, ticket: Ticket, nearest: BegunVariant): Promise<TicketProcess> {
  const { id: ticketId, customerId } = ticket;
  const closing = closingUnder(nearest, await contractThatCloses(tx, ticket, nearest));
  return { ticketId, customerId, versionId: nearest.versionId, ...closing };
}

/** Asked only where its word could stand against that of the variant. */
async function contractThatCloses(tx: Tx, { customerId, contractId }: Ticket, { terms, ...variant }: BegunVariant) {
  if (contractId === null || variant.contractId !== null || terms.closing === null) return undefined;
  const { serving } = await coverFor(tx, { customerId, assetId: null });
  return serving.find(({ id }) => id === contractId);
}

/** What staff have to ask here; what customers report themselves is taken as it comes. */
function refuseUnfilled({ name, terms }: BegunVariant, ticket: Ticket): void {
  const places = missingFields(terms, ticket).map((field): RefusedPlace => ({
    field,
    textKey: 'service-desk:process.fieldNeeded',
    params: { name },
  }));
  if (places.length > 0) throw new Refusal(processRefusals.field_required, { name }, places);
}
