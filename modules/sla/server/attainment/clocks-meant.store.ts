import type { RawBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { isCounted, isMissing } from '../../../../platform/database/figure.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ClockMeasure, ClockOutcome, ClockUnknown } from '../../clock-measure.contract.ts';
import { clockFigures, clockKeys } from './clock-figures.store.ts';

export interface ClockFilter {
  customerId?: Id | undefined;
  agreementId?: Id | undefined;
  lineId?: Id | undefined;
  level?: string | undefined;
  clockKind?: readonly string[] | undefined;
  priority?: readonly string[] | undefined;
  outcome?: readonly ClockOutcome[] | undefined;
  excuse?: string | undefined;
  startedFrom?: Instant | undefined;
  startedTo?: Instant | undefined;
  /** In the provider's zone, `0`–`23` and `1`–`7` from Monday. */
  startedHour?: string | undefined;
  startedWeekday?: string | undefined;
  dueFrom?: Instant | undefined;
  dueTo?: Instant | undefined;
  dueHour?: string | undefined;
  dueWeekday?: string | undefined;
  /** What this measure counts, and what it leaves out for lack of the fact. */
  counted?: ClockMeasure | undefined;
  missing?: ClockMeasure | undefined;
  without?: readonly ClockUnknown[] | undefined;
}

/**
 * All that the filter means, as rows `clock`: one predicate for the list and the reports (RPT-03). Void clocks count for
 * nobody, and are left out.
 */
export function clocksMeant(tx: Tx, filter: ClockFilter) {
  const all = sqlBuilder.selectFrom(clocksJudged(tx).as('clock')).selectAll('clock');
  return conditionsOf(tx, filter).reduce((query, condition) => query.where(condition), all);
}

/** Each with what has become of it by now: no fact tells of a deadline that has passed since the last. */
function clocksJudged(tx: Tx) {
  const isBreached = sql<boolean>`(timed.breached_at is not null
    or (timed.phase in ('running', 'paused') and timed.deadline_at < ${tx.now}))`;
  const outcome = sql<ClockOutcome>`case
    when ${isBreached} then case when pardon.id is null then 'breached' else 'excused' end
    when timed.result = 'met' then 'met'
    when timed.phase in ('running', 'paused') then 'open'
    else 'unpromised' end`;
  return sqlBuilder
    .selectFrom('clock as timed')
    .leftJoin('agreementLine as line', (on) =>
      on.onRef('line.tenantId', '=', 'timed.tenantId').onRef('line.id', '=', 'timed.lineId'),
    )
    .leftJoin('breachExcuse as pardon', (on) =>
      on
        .onRef('pardon.tenantId', '=', 'timed.tenantId')
        .onRef('pardon.clockId', '=', 'timed.id')
        .on('pardon.withdrawnAt', 'is', null),
    )
    .selectAll('timed')
    .select(['line.agreementId', 'pardon.id as excuseId'])
    .select([outcome.as('outcome'), sql<string | null>`case when ${isBreached} then pardon.reason end`.as('excuse')])
    .select(
      sql<Instant | null>`coalesce(timed.breached_at, case when ${isBreached} then timed.deadline_at end)`.as(
        'overSince',
      ),
    )
    .where('timed.tenantId', '=', tx.tenantId)
    .where('timed.phase', '<>', 'void');
}

function conditionsOf(tx: Tx, filter: ClockFilter): RawBuilder<boolean>[] {
  const { counted, missing, without = [] } = filter;
  const conditions = [
    ...plain.map(([name, column]) => filter[name] !== undefined && sql<boolean>`${sql.ref(column)} = ${filter[name]}`),
    ...several.map(
      ([name, column]) =>
        filter[name] !== undefined && sql<boolean>`${sql.ref(column)} in (${sql.join([...filter[name]])})`,
    ),
    ...inTime(tx, filter),
    counted !== undefined && isCounted(clockFigures[counted]),
    missing !== undefined && isMissing(clockFigures[missing]),
    ...without.map(lacks),
  ];
  return conditions.filter((condition) => condition !== false);
}

const plain = [
  ['customerId', 'clock.customer_id'],
  ['agreementId', 'clock.agreement_id'],
  ['lineId', 'clock.line_id'],
  ['level', 'clock.level'],
  ['excuse', 'clock.excuse'],
] as const;

const several = [
  ['clockKind', 'clock.kind'],
  ['priority', 'clock.priority'],
  ['outcome', 'clock.outcome'],
] as const;

/** Of an open one that is paused nobody knows when it is due. */
export const clockTimes = {
  started: sql<Instant>`clock.started_at`,
  due: sql<Instant | null>`clock.deadline_at`,
};

function inTime(tx: Tx, filter: ClockFilter) {
  const zone = sql`(select time_zone from tenant where id = ${tx.tenantId})`;
  return (['started', 'due'] as const).flatMap((basis) => {
    const at = clockTimes[basis];
    const [from, to] = [filter[`${basis}From`], filter[`${basis}To`]];
    const [hour, weekday] = [filter[`${basis}Hour`], filter[`${basis}Weekday`]];
    return [
      from !== undefined && sql<boolean>`${at} >= ${from}`,
      to !== undefined && sql<boolean>`${at} < ${to}`,
      hour !== undefined && sql<boolean>`extract(hour from ${at} at time zone ${zone}) = ${Number(hour)}`,
      weekday !== undefined && sql<boolean>`extract(isodow from ${at} at time zone ${zone}) = ${Number(weekday)}`,
    ];
  });
}

function lacks(unknown: ClockUnknown): RawBuilder<boolean> {
  const what = unknown === 'started' || unknown === 'due' ? clockTimes[unknown] : clockKeys[unknown];
  return sql<boolean>`${what} is null`;
}
