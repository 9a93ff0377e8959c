import type { RawBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { isCounted, isMissing } from '../../../../platform/database/figure.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NeedDecision, NeedDimension, NeedMeasure, NeedSource, NeedState } from '../../need-measure.contract.ts';
import { needFigures, needHeard, needKeys, needState } from './need-figures.store.ts';

export interface NeedFilter {
  customerId?: Id | undefined;
  contactId?: Id | undefined;
  ticketId?: Id | undefined;
  ownerId?: Id | undefined;
  decision?: readonly NeedDecision[] | undefined;
  source?: readonly NeedSource[] | undefined;
  needState?: readonly NeedState[] | undefined;
  q?: string | undefined;
  heardFrom?: Instant | undefined;
  heardTo?: Instant | undefined;
  /** In the provider's zone, `0`–`23` and `1`–`7` from Monday. */
  heardHour?: string | undefined;
  heardWeekday?: string | undefined;
  /** What this measure counts, and what it leaves out for lack of the fact. */
  counted?: NeedMeasure | undefined;
  missing?: NeedMeasure | undefined;
  without?: readonly NeedDimension[] | undefined;
}

/** All that the filter means, as rows `need`: one predicate for the list and the reports (RPT-03). */
export function needsMeant(tx: Tx, filter: NeedFilter) {
  const all = sqlBuilder.selectFrom('need').selectAll('need').where('need.tenantId', '=', tx.tenantId);
  return conditionsOf(tx, filter).reduce((query, condition) => query.where(condition), all);
}

const plain = [
  ['customerId', 'need.customer_id'],
  ['contactId', 'need.contact_id'],
  ['ticketId', 'need.ticket_id'],
  ['ownerId', 'need.owner_id'],
] as const;

const several = [
  ['decision', sql`need.decision`],
  ['source', sql`need.source`],
  ['needState', needState],
] as const;

function conditionsOf(tx: Tx, filter: NeedFilter): RawBuilder<boolean>[] {
  const { q, counted, missing, without = [] } = filter;
  const conditions = [
    ...plain.map(([name, column]) => filter[name] !== undefined && sql<boolean>`${sql.ref(column)} = ${filter[name]}`),
    ...several.map(
      ([name, said]) => filter[name] !== undefined && sql<boolean>`${said} in (${sql.join([...filter[name]])})`,
    ),
    q !== undefined && sql<boolean>`position(lower(${q}) in lower(concat_ws(' ', need.title, need.words))) > 0`,
    ...inTime(tx, filter),
    counted !== undefined && isCounted(needFigures[counted](tx)),
    missing !== undefined && isMissing(needFigures[missing](tx)),
    ...without.map((dimension) => sql<boolean>`${needKeys[dimension]} is null`),
  ];
  return conditions.filter((condition) => condition !== false);
}

function inTime(tx: Tx, { heardFrom, heardTo, heardHour, heardWeekday }: NeedFilter) {
  const clock = sql`${needHeard} at time zone (select time_zone from tenant where id = ${tx.tenantId})`;
  return [
    heardFrom !== undefined && sql<boolean>`${needHeard} >= ${heardFrom}`,
    heardTo !== undefined && sql<boolean>`${needHeard} < ${heardTo}`,
    heardHour !== undefined && sql<boolean>`extract(hour from ${clock}) = ${Number(heardHour)}`,
    heardWeekday !== undefined && sql<boolean>`extract(isodow from ${clock}) = ${Number(heardWeekday)}`,
  ];
}
