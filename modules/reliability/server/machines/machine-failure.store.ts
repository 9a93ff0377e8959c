import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { servedMachines, type Asked } from '../failures/served-machine.store.ts';

export interface FailingMachine {
  id: Id;
  number: string;
  name: string;
  kind: string;
  maker: string | null;
  model: string | null;
  customerId: Id;
  customer: string;
  siteId: Id | null;
  site: string | null;
  years: number;
  repairs: number;
  minutes: number;
  /** Repairs before working time: what they are sorted by. */
  weight: number;
}

/**
 * Most often repaired first, of these the longest worked on. Worked out anew for each page: of those repaired at least
 * once that is what the period's repairs cost to read, of all in service a scan of the machines.
 */
export function pageOfFailures(
  tx: Tx,
  asked: Asked,
  { isFailing, ...page }: PageInput & { isFailing: boolean },
): Promise<Page<FailingMachine>> {
  const only = isFailing ? sql`where mended.repairs > 0` : sql``;
  const weighed = sql<Pick<FailingMachine, 'id' | 'years' | 'repairs' | 'minutes' | 'weight'>>`(
    with ${servedMachines(tx, asked)}
    select life.id, sum(life.years)::double precision as years, coalesce(sum(mended.repairs), 0)::integer as repairs,
      coalesce(sum(mended.minutes), 0)::integer as minutes,
      (coalesce(sum(mended.repairs), 0) * 10000000 + coalesce(sum(mended.minutes), 0))::bigint as weight
    from life left join (select id, age, count(*) as repairs, sum(minutes) as minutes from repaired group by id, age) as mended
      on mended.id = life.id and mended.age is not distinct from life.age
    ${only} group by life.id)`;
  const rows = sqlBuilder
    .selectFrom(weighed.as('weighed'))
    .innerJoin('asset', (join) => join.onRef('asset.id', '=', 'weighed.id').on('asset.tenantId', '=', tx.tenantId))
    .select(['asset.id', 'asset.number', 'asset.name', 'asset.kind', 'asset.maker', 'asset.model'])
    .select([
      'asset.customerId',
      'asset.siteId',
      'weighed.years',
      'weighed.repairs',
      'weighed.minutes',
      'weighed.weight',
    ])
    .select([nameOf(tx, 'customer', 'customer_id').as('customer'), nameOf(tx, 'site', 'site_id').as('site')])
    // a machine has its customer
    .$castTo<FailingMachine>();
  return keysetPage(tx, rows, {
    list: 'machine-failures',
    column: 'weighed.weight',
    field: 'weight',
    direction: 'desc',
    idColumn: 'weighed.id',
    ...page,
  });
}

function nameOf(tx: Tx, table: 'customer' | 'site', column: string) {
  return sql<string | null>`(select name from ${sql.table(table)} as named
    where named.tenant_id = ${tx.tenantId} and named.id = ${sql.ref(`asset.${column}`)})`;
}
