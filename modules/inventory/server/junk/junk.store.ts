import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { JunkKind, JunkSignView } from '../../inventory-junk.contract.ts';
import type { JunkSigns } from './junk.rules.ts';

interface NewJunkSign {
  id: Id;
  kind: JunkKind;
  value: string;
  reason: string;
  createdById: Id | null;
}

export async function insertJunkSign(tx: Tx, sign: NewJunkSign): Promise<void> {
  await tx.run(
    sqlBuilder.insertInto('inventoryJunkSign').values({ ...sign, tenantId: tx.tenantId, createdAt: tx.now }),
  );
}

/** Those in use, newest first: some dozens. Served by inventory_junk_sign_in_use. */
export function junkSigns(tx: Tx): Promise<JunkSignView[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('inventoryJunkSign')
      .select(['id', 'kind', 'value', 'reason', 'createdAt'])
      .select(
        sql`(select name from staff_member said
          where said.tenant_id = inventory_junk_sign.tenant_id and said.id = inventory_junk_sign.created_by_id)`.as(
          'by',
        ),
      )
      .where('tenantId', '=', tx.tenantId)
      .where('retiredAt', 'is', null)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      // codes: checked by the table's constraint
      .$castTo<JunkSignView>(),
  );
}

/** What matching leaves out. */
export async function junkInUse(tx: Tx): Promise<JunkSigns> {
  const rows = await junkSigns(tx);
  const of = (kind: JunkKind) => new Set(rows.filter((row) => row.kind === kind).map(({ value }) => value));
  return { serial: of('serial'), uuid: of('uuid'), mac: of('mac') };
}

export function junkSignById(tx: Tx, id: Id) {
  return tx.first(
    sqlBuilder
      .selectFrom('inventoryJunkSign')
      .select(['id', 'value', 'retiredAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export async function setJunkRetired(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('inventoryJunkSign')
      .set({ retiredAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
