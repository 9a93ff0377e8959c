import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ProtectionRow, ProtectionState } from '../../protection.contract.ts';
import { machinesKept, namesOf } from '../machines.store.ts';
import { ageOn, protectionColumns, stateOn } from './protection.store.ts';

export interface ProtectionFilter extends PageInput {
  customerId?: Id | undefined;
  state?: readonly ProtectionState[] | undefined;
  patches?: 'missing' | 'unknown' | undefined;
  /** The Monday of a week that was counted: exactly the machines that stood without protection then. */
  withoutInWeek?: Day | undefined;
  today: Day;
}

export type ListedProtection = Omit<ProtectionRow, 'customer' | 'user'> & {
  customerId: Id;
  customerName: string;
  userId: Id | null;
  userName: string | null;
};

/** By their numbers: served by the unique index of numbers, and of a customer by asset_by_customer. */
export function pageOfProtection(tx: Tx, filter: ProtectionFilter): Promise<Page<ListedProtection>> {
  const { cursor, limit, today } = filter;
  const named = machinesMeant(tx, filter)
    .select(['asset.id', 'asset.number', 'asset.name', 'asset.customerId', 'asset.userId'])
    .select(protectionColumns.map((name) => `known.${name}` as const))
    .select([stateOn(today).as('state'), ageOn(today).as('definitionsAge'), ...namesOf(tx)])
    // CHECK constraints hold the codes to their values
    .$castTo<ListedProtection>();
  const keyset = { list: 'protection', column: 'asset.number', field: 'number', idColumn: 'asset.id' } as const;
  return keysetPage(tx, named, { ...keyset, direction: 'asc', cursor, limit });
}

function machinesMeant(tx: Tx, { customerId, state, patches, withoutInWeek, today }: ProtectionFilter) {
  const all = withoutInWeek === undefined ? machinesKept(tx, isKept) : machinesWithout(tx, withoutInWeek);
  let meant = all.leftJoin('protectionState as known', (on) =>
    on.onRef('known.tenantId', '=', 'asset.tenantId').onRef('known.assetId', '=', 'asset.id'),
  );
  if (customerId !== undefined) meant = meant.where('asset.customerId', '=', customerId);
  if (state) meant = meant.where(sql<boolean>`${stateOn(today)} = any(${[...state]}::text[])`);
  if (patches === 'missing') meant = meant.where('known.missingPatches', '>', 0);
  if (patches === 'unknown') meant = meant.where('known.patchAt', 'is', null);
  return meant;
}

const isKept = sql<boolean>`known.asset_id is not null`;

/** Also those that have gone since: so many were counted. */
function machinesWithout(tx: Tx, weekOn: Day) {
  const counted = sql<string>`(select unnest(week.without_ids) from protection_week week
    where week.tenant_id = ${tx.tenantId} and week.week_on = ${weekOn})`;
  return sqlBuilder
    .selectFrom('asset')
    .where('asset.tenantId', '=', tx.tenantId)
    .where(sql<boolean>`asset.id in ${counted}`);
}
