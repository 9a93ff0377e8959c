import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import { isCounted, isMissing, type Fact, type Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CallDimension, CallMeasure } from '../../call-measure.contract.ts';
import type { CallFilter } from './call-list.store.ts';

const every: Fact = sql`call.direction = 'in'`;

/** Answered once is answered; what still rings may yet be, and of what was given up nobody knows. */
const wasAnswered: Fact = sql`case
  when call.answered_at is not null or call.transferred_at is not null or call.state in ('answered', 'transferred', 'ended') then true
  when call.state = 'abandoned' then false end`;
const wasAbandoned: Fact = sql`not (${wasAnswered})`;

function seconds(from: string, to: string): RawBuilder<number | null> {
  return sql`greatest(date_part('epoch', call.${sql.ref(to)} - call.${sql.ref(from)}), 0)`;
}

/** The one definition of each measure (RPT-01), over the row `call`: of calls that came in. */
export const callFigures: Record<CallMeasure, Figure> = {
  call_count: { kind: 'count', of: every },
  call_answered_rate: { kind: 'rate', of: wasAnswered, among: every },
  call_abandoned_rate: { kind: 'rate', of: wasAbandoned, among: every },
  call_wait: {
    kind: 'amounts',
    of: seconds('began_at', 'answered_at'),
    among: sql`${every} and (${wasAnswered}) is true`,
  },
  call_talk: {
    kind: 'amounts',
    of: seconds('answered_at', 'ended_at'),
    among: sql`${every} and call.state in ('ended', 'unknown') and (${wasAnswered}) is true`,
  },
  call_transfer: {
    kind: 'amounts',
    of: seconds('transferred_at', 'taken_over_at'),
    among: sql`${every} and call.transferred_at is not null`,
  },
};

export const callKeys: Record<CallDimension, RawBuilder<string | null>> = {
  call_agent: sql`call.agent_id`,
  call_customer: sql`call.customer_id`,
  call_hotline: sql`call.hotline_id`,
  call_state: sql`call.state`,
};

export const callBegan = sql<Instant>`call.began_at`;

/** All that the filter means: one predicate for the list and the reports (RPT-03). */
export function callsMeant(tx: Tx, filter: CallFilter): RawBuilder<boolean>[] {
  const { state, direction, customerId, contactId, hotlineId, beganFrom, beganTo } = filter;
  const { beganHour, beganWeekday, counted, missing, without = [] } = filter;
  const clock = sql`call.began_at at time zone (select time_zone from tenant where id = ${tx.tenantId})`;
  const agentId = filter.agentId === 'me' ? tx.caller.subjectId : filter.agentId;
  const conditions = [
    state !== undefined && sql<boolean>`call.state = any(${state}::text[])`,
    direction !== undefined && sql<boolean>`call.direction = ${direction}`,
    agentId !== undefined && sql<boolean>`call.agent_id = ${agentId}`,
    customerId !== undefined && sql<boolean>`call.customer_id = ${customerId}`,
    contactId !== undefined && sql<boolean>`call.contact_id = ${contactId}`,
    hotlineId !== undefined && sql<boolean>`call.hotline_id = ${hotlineId}`,
    beganFrom !== undefined && sql<boolean>`call.began_at >= ${beganFrom}`,
    beganTo !== undefined && sql<boolean>`call.began_at < ${beganTo}`,
    beganHour !== undefined && sql<boolean>`extract(hour from ${clock}) = ${Number(beganHour)}`,
    beganWeekday !== undefined && sql<boolean>`extract(isodow from ${clock}) = ${Number(beganWeekday)}`,
    counted !== undefined && isCounted(callFigures[counted]),
    missing !== undefined && isMissing(callFigures[missing]),
    ...without.map((unknown) => sql<boolean>`${callKeys[unknown]} is null`),
  ];
  return conditions.filter((condition) => condition !== false);
}
