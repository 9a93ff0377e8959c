import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import { isCounted, isMissing, type Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TimeDimension, TimeMeasure } from '../../time-measure.contract.ts';
import type { TimeFilter } from './time-entry.store.ts';

const hours = sql<number>`spent.minutes / 60.0::double precision`;

/** The one definition of each measure (RPT-01), over the row `spent`. */
export const timeFigures: Record<TimeMeasure, Figure> = {
  time_hours: { kind: 'sum', of: hours, among: sql`true` },
  time_billable_hours: { kind: 'sum', of: hours, among: sql`spent.is_billable` },
  time_count: { kind: 'count', of: sql`true` },
};

export const timeKeys: Record<TimeDimension, RawBuilder<string | null>> = {
  time_staff: sql`spent.staff_id`,
  time_customer: sql`spent.customer_id`,
  time_kind: sql`spent.kind`,
  time_billable: sql`spent.is_billable::text`,
};

export const timeStarted = sql<Instant>`spent.started_at`;

type TimeAsked = Omit<TimeFilter, 'cursor' | 'limit'>;

/** All that the filter means, without what was taken back: one predicate for the list and the reports (RPT-03). */
export function timeMeant(tx: Tx, filter: TimeAsked): RawBuilder<boolean>[] {
  const { staffId, customerId, kind, billable, startedFrom, startedTo, startedHour, startedWeekday } = filter;
  const { counted, missing } = filter;
  const zone = sql`(select time_zone from tenant where id = ${tx.tenantId})`;
  const clock = sql`spent.started_at at time zone ${zone}`;
  const conditions = [
    sql<boolean>`spent.retired_at is null`,
    staffId !== undefined && sql<boolean>`spent.staff_id = ${staffId}`,
    customerId !== undefined && sql<boolean>`spent.customer_id = ${customerId}`,
    kind !== undefined && sql<boolean>`spent.kind = ${kind}`,
    billable !== undefined && sql<boolean>`spent.is_billable = ${billable}`,
    startedFrom !== undefined && sql<boolean>`spent.started_at >= ${startedFrom}`,
    startedTo !== undefined && sql<boolean>`spent.started_at < ${startedTo}`,
    startedHour !== undefined && sql<boolean>`extract(hour from ${clock}) = ${Number(startedHour)}`,
    startedWeekday !== undefined && sql<boolean>`extract(isodow from ${clock}) = ${Number(startedWeekday)}`,
    counted !== undefined && isCounted(timeFigures[counted]),
    missing !== undefined && isMissing(timeFigures[missing]),
  ];
  return conditions.filter((condition) => condition !== false);
}
