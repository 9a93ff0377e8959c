import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { assetsIn } from './asset.store.ts';
import { macsOfAsset } from './mac.store.ts';

const lookedUpBy = ['model', 'serialNumber', 'ipAddress', 'assetTag', 'hostName'] as const;

/** The customer's machines that may quote the contact, in what they are called, noted or told of; they are held. */
export function assetsQuoting(tx: Tx, { contactId, customerId, quoted, uniqueQuoted }: Erasure) {
  const isUser = sql<boolean>`(user_id is not distinct from ${contactId}::uuid)`;
  const words = sql`case when ${isUser} then ${quoted}::text[] else ${uniqueQuoted}::text[] end`;
  return tx.rows(
    assetsIn(tx, 'all')
      .select(['id', 'customerId', 'number', 'name', 'note', 'seat', 'insuranceNote', 'leaseNote', ...lookedUpBy])
      .select(macsOfAsset(tx).as('macAddresses'))
      .select((row) => row.ref('custom').$castTo<CustomValues>().as('custom'))
      .select(isUser.as('namesContact'))
      .where('customerId', '=', customerId)
      .where(quotes(sql`concat_ws(' ', name, note, seat, insurance_note, lease_note, custom)`, words))
      .forUpdate(),
  );
}

interface AssetText {
  id: Id;
  name: string;
  note: string | null;
  seat: string | null;
  insuranceNote: string | null;
  leaseNote: string | null;
  custom: CustomValues;
}

export async function saveAssetTexts(tx: Tx, { id, custom, ...words }: AssetText): Promise<void> {
  const { name, note, seat, insuranceNote, leaseNote } = words;
  await tx.run(
    sqlBuilder
      .updateTable('asset')
      .set((row) => ({
        name,
        note,
        seat,
        insuranceNote,
        leaseNote,
        custom: JSON.stringify(custom),
        revision: row('revision', '+', 1),
      }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Served by asset_by_user. */
export async function idsOfAssetsUsed(tx: Tx, userId: Id): Promise<Id[]> {
  return (await tx.rows(assetsIn(tx, { userId }).select('id'))).map(({ id }) => id);
}
