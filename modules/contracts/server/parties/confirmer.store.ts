import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Whose signature counts, oldest first. Served by authorised_confirmer_by_contract. */
export function confirmersOf(tx: Tx, contractId: Id) {
  return tx.rows(
    sqlBuilder
      .selectFrom('authorisedConfirmer as confirmer')
      .innerJoin('contact', (on) =>
        on.onRef('contact.tenantId', '=', 'confirmer.tenantId').onRef('contact.id', '=', 'confirmer.contactId'),
      )
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'confirmer.tenantId').onRef('customer.id', '=', 'confirmer.customerId'),
      )
      .select(['confirmer.id', 'confirmer.contactId', 'contact.name as contactName', 'confirmer.customerId'])
      .select(['customer.name as customerName', 'confirmer.scope', 'confirmer.limitMinor'])
      .select(['confirmer.fromDay', 'confirmer.untilDay'])
      .where('confirmer.tenantId', '=', tx.tenantId)
      .where('confirmer.contractId', '=', contractId)
      .orderBy('confirmer.fromDay')
      .orderBy('confirmer.id'),
  );
}
export type Confirmer = Awaited<ReturnType<typeof confirmersOf>>[number];

interface NewConfirmer {
  id: Id;
  contractId: Id;
  customerId: Id;
  contactId: Id;
  scope: string | null;
  limitMinor: number | null;
  fromDay: Day;
  untilDay: Day | null;
}

export async function insertConfirmer(tx: Tx, confirmer: NewConfirmer): Promise<void> {
  await tx.run(sqlBuilder.insertInto('authorisedConfirmer').values({ ...confirmer, tenantId: tx.tenantId }));
}

export async function endConfirmerOn(tx: Tx, id: Id, untilDay: Day): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('authorisedConfirmer')
      .set({ untilDay })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Served by authorised_confirmer_by_contact. */
export async function countConfirmations(tx: Tx, contactId: Id): Promise<number> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('authorisedConfirmer')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId),
  );
  return rows.length;
}

/** Of two contacts that are one, the one that is kept confirms. */
export async function moveConfirmations(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('authorisedConfirmer')
      .set({ contactId: into })
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', from),
  );
}
