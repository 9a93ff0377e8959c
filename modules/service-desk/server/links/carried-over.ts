import type { Tx } from '../../../../platform/database/tx.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import { categoryOf } from '../../../catalogue/index.ts';
import { contactById, siteById } from '../../../customers/index.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

/** Whom and what a ticket is about, as far as a new one may say it: what is out of use by now is left out. */
export async function carriedOver(tx: Tx, ticket: Ticket) {
  const { callerId, affectedId, siteId, assetId, categoryId } = ticket;
  const category = categoryId === null ? undefined : await categoryOf(tx, categoryId);
  return {
    callerId: await personInUse(tx, callerId),
    affectedId: await personInUse(tx, affectedId),
    siteId: idInUse(siteId === null ? undefined : await siteById(tx, siteId)),
    assetId: idInUse(assetId === null ? undefined : await assetById(tx, assetId, assetScopeOf(tx.caller))),
    categoryId: category && !category.isRetired ? category.id : undefined,
  };
}

async function personInUse(tx: Tx, id: string | null): Promise<string | undefined> {
  const contact = id === null ? undefined : await contactById(tx, id);
  return contact?.hasLeft ? undefined : idInUse(contact);
}

function idInUse(row: { id: string; retiredAt: string | null } | undefined): string | undefined {
  return row && row.retiredAt === null ? row.id : undefined;
}
