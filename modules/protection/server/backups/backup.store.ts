import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type Keyset, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { backupStates, BackupRow, DataKind } from '../../backup.contract.ts';
import { machinesKept, namesOf } from '../machines.store.ts';
import { backupFieldNames, nothingKept, type Backup } from './backup.rules.ts';

const ofRecord = [...backupFieldNames, 'dataSince', 'dueOn', 'revision'] as const;

/** What is kept of a machine. */
export async function backupOf(tx: Tx, assetId: Id): Promise<Backup> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('backupRecord')
      .select(ofRecord)
      .where('tenantId', '=', tx.tenantId)
      .where('assetId', '=', assetId)
      // CHECK constraints hold the codes to their values
      .$castTo<Backup>(),
  );
  return row ?? nothingKept;
}

export async function saveBackup(
  tx: Tx,
  { id, customerId }: { id: Id; customerId: Id },
  backup: Backup,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('backupRecord')
      .values({ tenantId: tx.tenantId, assetId: id, customerId, ...backup })
      .onConflict((conflict) => conflict.columns(['tenantId', 'assetId']).doUpdateSet({ ...backup })),
  );
}

export interface BackupFilter extends PageInput {
  customerId?: Id | undefined;
  state?: (typeof backupStates)[number] | undefined;
  dataKind?: readonly DataKind[] | undefined;
  sort?: 'number' | 'dueOn' | undefined;
  today: Day;
}

export type KeptBackup = Omit<BackupRow, 'customer' | 'user' | 'daysOverdue'> & {
  customerId: Id;
  customerName: string;
  userId: Id | null;
  userName: string | null;
};

/** By due day only those that have one: served by backup_record_by_due. */
const keysets: Record<'number' | 'dueOn', Keyset<KeptBackup>> = {
  number: { list: 'backups', column: 'asset.number', field: 'number', direction: 'asc', idColumn: 'asset.id' },
  dueOn: { list: 'backups', column: 'kept.dueOn', field: 'dueOn', direction: 'asc', idColumn: 'kept.assetId' },
};

export function pageOfBackups(tx: Tx, { sort = 'number', ...asked }: BackupFilter): Promise<Page<KeptBackup>> {
  const { cursor, limit, ...filter } = asked;
  let meant = backupsMeant(tx, filter);
  if (sort === 'dueOn') meant = meant.where('kept.dueOn', 'is not', null);
  const fields = backupFieldNames.map((name) => `kept.${name}` as const);
  const named = meant
    .select(['asset.id', 'asset.number', 'asset.name', 'asset.customerId', 'asset.userId', 'kept.dueOn', ...fields])
    .select(namesOf(tx))
    // CHECK constraints hold the codes to their values
    .$castTo<KeptBackup>();
  return keysetPage(tx, named, { ...keysets[sort], cursor, limit });
}

function backupsMeant(tx: Tx, { customerId, state, dataKind, today }: Omit<BackupFilter, keyof PageInput | 'sort'>) {
  const kept = sql<boolean>`kept.asset_id is not null`;
  let machines = machinesKept(tx, kept).leftJoin('backupRecord as kept', (on) =>
    on.onRef('kept.tenantId', '=', 'asset.tenantId').onRef('kept.assetId', '=', 'asset.id'),
  );
  if (customerId !== undefined) machines = machines.where('asset.customerId', '=', customerId);
  if (dataKind) machines = machines.where('kept.dataKind', 'in', [...dataKind]);
  if (state === 'overdue') return machines.where('kept.dueOn', '<', today);
  if (state === 'kept') return machines.where('kept.dueOn', '>=', today);
  if (state === undefined) return machines;
  const returns = sql<boolean>`(kept.system_kind is not null or kept.guard_kind is not null)`;
  const isNone = state === 'none';
  return machines.where('kept.dueOn', 'is', null).where(isNone ? sql<boolean>`(${returns} is not true)` : returns);
}
