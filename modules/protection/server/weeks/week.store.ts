import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { WeekFigures } from '../../protection-week.contract.ts';

export interface KeptWeek extends WeekFigures {
  /** Of the customer. */
  id: Id;
  customerName: string;
  weekOn: Day;
  signedName: string | null;
  signedAt: Instant | null;
}

export interface WeekFilter extends PageInput {
  weekOn: Day;
  customerId?: Id | undefined;
  assessed?: 'yes' | 'no' | undefined;
}

const figures = ['countedAt', 'machines', 'protected', 'age3', 'age7', 'age30', 'ageOver', 'ageUnknown'] as const;

/** Customers in a week, by their names: as many as there are customers. Served by protection_week_by_week. */
export function pageOfWeeks(tx: Tx, { weekOn, customerId, assessed, ...page }: WeekFilter): Promise<Page<KeptWeek>> {
  let query = weeks(tx).where('week.weekOn', '=', weekOn);
  if (customerId !== undefined) query = query.where('week.customerId', '=', customerId);
  if (assessed) query = query.where(sql<boolean>`(${isSigned}) = ${assessed === 'yes'}`);
  const keyset = { list: 'protection-weeks', column: 'customer.name', field: 'customerName' } as const;
  return keysetPage(tx, query, { ...keyset, idColumn: 'customer.id', direction: 'asc', ...page });
}

export function keptWeek(tx: Tx, customerId: Id, weekOn: Day): Promise<KeptWeek | undefined> {
  return tx.first(weeks(tx).where('week.customerId', '=', customerId).where('week.weekOn', '=', weekOn));
}

/** The weeks of a customer that were counted, up to this one, oldest first; at most twelve. Served by the primary key. */
export async function courseUpTo(tx: Tx, { customerId, weekOn }: { customerId: Id; weekOn: Day }) {
  const latest = await tx.rows(
    sqlBuilder
      .selectFrom('protectionWeek')
      .select(['weekOn', 'machines', 'protected'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('weekOn', '<=', weekOn)
      .orderBy('weekOn', 'desc')
      .limit(12),
  );
  return latest.toReversed();
}

const isSigned = sql<boolean>`exists (select from protection_assessment said
  where said.tenant_id = week.tenant_id and said.customer_id = week.customer_id and said.week_on = week.week_on)`;

function weeks(tx: Tx) {
  const latest = (column: 'signed_name' | 'signed_at') =>
    sql<string | null>`(select said.${sql.ref(column)} from protection_assessment said
      where said.tenant_id = week.tenant_id and said.customer_id = week.customer_id and said.week_on = week.week_on
      order by said.signed_at desc limit 1)`;
  return sqlBuilder
    .selectFrom('protectionWeek as week')
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'week.tenantId').onRef('customer.id', '=', 'week.customerId'),
    )
    .where('week.tenantId', '=', tx.tenantId)
    .select(figures.map((name) => `week.${name}` as const))
    .select(['week.unpatched', 'week.patchesUnknown', 'week.weekOn', 'customer.id', 'customer.name as customerName'])
    .select([
      sql<number>`cardinality(week.without_ids)`.as('without'),
      latest('signed_name').as('signedName'),
      latest('signed_at').as('signedAt'),
    ]);
}

/** Two customers become one: where both were counted in a week, their machines stand together. */
export async function joinWeeks(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update protection_week kept set machines = kept.machines + gone.machines, protected = kept.protected + gone.protected,
        age3 = kept.age3 + gone.age3, age7 = kept.age7 + gone.age7, age30 = kept.age30 + gone.age30,
        age_over = kept.age_over + gone.age_over, age_unknown = kept.age_unknown + gone.age_unknown,
        unpatched = kept.unpatched + gone.unpatched, patches_unknown = kept.patches_unknown + gone.patches_unknown,
        without_ids = kept.without_ids || gone.without_ids
      from protection_week gone
      where kept.tenant_id = ${tx.tenantId} and gone.tenant_id = ${tx.tenantId} and kept.customer_id = ${into}
        and gone.customer_id = ${from} and gone.week_on = kept.week_on`),
  );
  await tx.run(
    statement(sql`
      delete from protection_week gone using protection_week kept
      where kept.tenant_id = ${tx.tenantId} and gone.tenant_id = ${tx.tenantId} and kept.customer_id = ${into}
        and gone.customer_id = ${from} and gone.week_on = kept.week_on`),
  );
}
