import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { PartyRole } from '../../contract-party.contract.ts';

export interface Party {
  id: Id;
  customerId: Id;
  customerName: string;
  role: PartyRole;
  fromDay: Day;
  untilDay: Day | null;
}

/** Inside the caller's walls, the buyer first. Served by contract_party_by_contract. */
export async function partiesOf(tx: Tx, contractId: Id): Promise<Party[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('contractParty as party')
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'party.tenantId').onRef('customer.id', '=', 'party.customerId'),
      )
      .select(['party.id', 'party.customerId', 'customer.name as customerName', 'party.role'])
      .select(['party.fromDay', 'party.untilDay'])
      .where('party.tenantId', '=', tx.tenantId)
      .where('party.contractId', '=', contractId)
      .orderBy((is) => is.case().when('party.role', '=', 'buyer').then(0).else(1).end())
      .orderBy('party.fromDay')
      .orderBy('party.id'),
  );
  // checked by the table's constraint
  return rows.map((row) => ({ ...row, role: row.role as PartyRole }));
}

interface NewParty extends Omit<Party, 'customerName'> {
  contractId: Id;
}

export async function insertParty(tx: Tx, party: NewParty): Promise<void> {
  await tx.run(sqlBuilder.insertInto('contractParty').values({ ...party, tenantId: tx.tenantId }));
}

export async function endParty(tx: Tx, id: Id, untilDay: Day): Promise<void> {
  await tx.run(
    sqlBuilder.updateTable('contractParty').set({ untilDay }).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}
