import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { licenceOf, licences, type Licence } from './licence.store.ts';

/** Nobody is told earlier: so far the index of last days is read, and no further. */
const longestNotice = 365;

export interface LicenceFilter extends PageInput {
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  productId?: Id | undefined;
  /** `ending`: the next to end first. */
  state?: 'in_force' | 'ending' | 'expired' | 'retired' | undefined;
  today: Day;
}

/** The newest first. Served by licence_by_time, _by_customer, _by_product and _by_end. */
export async function pageOfLicences(tx: Tx, filter: LicenceFilter): Promise<Page<Licence>> {
  const { ids, customerId, productId, state, today, ...page } = filter;
  let query = licences(tx);
  if (ids) query = query.where('licence.id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (customerId !== undefined) query = query.where('licence.customerId', '=', customerId);
  if (productId !== undefined) query = query.where('licence.productId', '=', productId);
  if (state === 'retired') query = query.where('licence.retiredAt', 'is not', null);
  else if (state !== undefined) query = query.where('licence.retiredAt', 'is', null);
  if (state === 'expired') query = query.where('licence.endsOn', '<', today);
  if (state === 'in_force')
    query = query.where(
      sql<boolean>`(licence.starts_on is null or licence.starts_on <= ${today})
        and (licence.ends_on is null or licence.ends_on >= ${today})`,
    );
  if (state === 'ending')
    query = query.where(
      sql<boolean>`licence.ends_on >= ${today}::date and licence.ends_on <= ${today}::date + ${longestNotice}::integer
        and licence.ends_on <= ${today}::date + licence.notice_days`,
    );
  const order =
    state === 'ending'
      ? ({ column: 'licence.endsOn', field: 'endsOn', direction: 'asc' } as const)
      : ({ column: 'licence.createdAt', field: 'createdAt', direction: 'desc' } as const);
  const keyset = { list: 'licences', idColumn: 'licence.id', ...order, ...page };
  const { items, next } = await keysetPage(tx, query, keyset);
  return { items: items.map(licenceOf), next };
}

/** Not out of use, and over within the days in which somebody is told. Served by licence_by_end. */
export function licencesEnding(
  tx: Tx,
  today: Day,
): Promise<{ id: Id; customerId: Id; productId: Id; ownerId: Id | null; endsOn: Day }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('licence')
      .select(['licence.id', 'licence.customerId', 'licence.productId'])
      .select((row) => row.ref('licence.endsOn').$notNull().as('endsOn'))
      .select(ownerOf(tx).as('ownerId'))
      .where('licence.tenantId', '=', tx.tenantId)
      .where('licence.retiredAt', 'is', null)
      .where('licence.endsOn', '>=', today)
      .where(
        sql<boolean>`licence.ends_on <= ${today}::date + ${longestNotice}::integer
          and licence.ends_on <= ${today}::date + licence.notice_days`,
      )
      .orderBy('licence.endsOn')
      .orderBy('licence.id')
      .limit(5000),
  );
}

/** In force, of which so many shall be free. */
export function licencesWatched(tx: Tx, today: Day) {
  return tx.rows(
    sqlBuilder
      .selectFrom('licence')
      .select(['licence.id', 'licence.customerId', 'licence.productId', 'licence.lowSince'])
      .select((row) => row.ref('licence.freeAtLeast').$notNull().as('freeAtLeast'))
      .select(ownerOf(tx).as('ownerId'))
      .where('licence.tenantId', '=', tx.tenantId)
      .where('licence.retiredAt', 'is', null)
      .where('licence.freeAtLeast', 'is not', null)
      .where(
        sql<boolean>`(licence.starts_on is null or licence.starts_on <= ${today})
          and (licence.ends_on is null or licence.ends_on >= ${today})`,
      )
      .orderBy('licence.id')
      .limit(5000),
  );
}

function ownerOf(tx: Tx) {
  return sql<Id | null>`(select product.owner_id from software_product product
    where product.tenant_id = ${tx.tenantId} and product.id = licence.product_id)`;
}

/** Since now fewer are free than shall be, or no longer. It is no change of the licence. */
export async function markLow(tx: Tx, ids: readonly Id[], isLow: boolean): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('licence')
      .set({ lowSince: isLow ? tx.now : null })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`),
  );
}

/** Those out of use too. Served by licence_by_customer. */
export async function countLicencesOf(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('licence')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  return row?.many ?? 0;
}
