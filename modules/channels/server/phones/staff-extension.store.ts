import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface StaffExtension {
  staffId: Id;
  staffName: string;
  extension: string;
}

/** By extension. */
export function allExtensions(tx: Tx): Promise<StaffExtension[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('staffExtension as phone')
      .innerJoin('staffMember as staff', (on) =>
        on.onRef('staff.tenantId', '=', 'phone.tenantId').onRef('staff.id', '=', 'phone.staffId'),
      )
      .select(['phone.staffId', 'staff.name as staffName', 'phone.extension'])
      .where('phone.tenantId', '=', tx.tenantId)
      .orderBy('phone.extension'),
  );
}

export async function staffAtExtension(tx: Tx, extension: string): Promise<Id | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('staffExtension')
      .select('staffId')
      .where('tenantId', '=', tx.tenantId)
      .where('extension', '=', extension),
  );
  return row?.staffId ?? null;
}

/** In the place of the one that they had. */
export async function keepExtension(tx: Tx, { staffId, extension }: Pick<StaffExtension, 'staffId' | 'extension'>) {
  const row = { tenantId: tx.tenantId, staffId, extension, changedAt: tx.now };
  await tx.run(
    sqlBuilder
      .insertInto('staffExtension')
      .values(row)
      .onConflict((same) => same.columns(['tenantId', 'staffId']).doUpdateSet({ extension, changedAt: tx.now })),
  );
}

export async function dropExtension(tx: Tx, staffId: Id): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('staffExtension').where('tenantId', '=', tx.tenantId).where('staffId', '=', staffId),
  );
}
