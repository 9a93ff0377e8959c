import type { RawBuilder } from 'kysely';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { isCounted, isMissing, type Figure } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RecordDimension, RecordMeasure } from '../../channel-record-measure.contract.ts';
import type { ChannelRecordFilter } from './channel-record-list.store.ts';
import { lateAfterMinutes } from './channel-record.rules.ts';

const every = sql<boolean>`true`;
const isLinked = sql<boolean>`record.state = 'linked'`;
const isBusiness = sql<boolean>`record.state <> 'no_business'`;

/** The one definition of each measure (RPT-01), over the row `record`. */
export const recordFigures: Record<RecordMeasure, Figure> = {
  record_count: { kind: 'count', of: every },
  recording_rate: { kind: 'rate', of: isLinked, among: isBusiness },
  no_business_count: { kind: 'count', of: sql`record.state = 'no_business'` },
  record_open_count: { kind: 'count', of: sql`record.state = 'open'` },
};

export const recordKeys: Record<RecordDimension, RawBuilder<string | null>> = {
  record_agent: sql`record.agent_id`,
  record_customer: sql`record.customer_id`,
  record_kind: sql`record.kind`,
  record_state: sql`record.state`,
};

export const recordCame = sql<Instant>`record.came_at`;

/** All that the filter means: one predicate for the log and the reports (RPT-03). */
export function recordsMeant(tx: Tx, filter: ChannelRecordFilter): RawBuilder<boolean>[] {
  const { kind, state, late, customerId, contactId, subjectId } = filter;
  const lateSince = addSeconds(tx.now, -lateAfterMinutes * 60);
  const agentId = filter.agentId === 'me' ? tx.caller.subjectId : filter.agentId;
  const conditions = [
    kind !== undefined && sql<boolean>`record.kind = any(${kind}::text[])`,
    state !== undefined && sql<boolean>`record.state = ${state}`,
    late === true && sql<boolean>`record.state = 'open' and record.came_at < ${lateSince}`,
    agentId !== undefined && sql<boolean>`record.agent_id = ${agentId}`,
    customerId !== undefined && sql<boolean>`record.customer_id = ${customerId}`,
    contactId !== undefined && sql<boolean>`record.contact_id = ${contactId}`,
    subjectId !== undefined && sql<boolean>`record.subject_id = ${subjectId}`,
    ...cameWithin(tx, filter),
    ...(filter.without ?? []).map((unknown) => sql<boolean>`${recordKeys[unknown]} is null`),
  ];
  return conditions.filter((condition) => condition !== false);
}

function cameWithin(tx: Tx, { cameFrom, cameTo, cameHour, cameWeekday, counted, missing }: ChannelRecordFilter) {
  const clock = sql`record.came_at at time zone (select time_zone from tenant where id = ${tx.tenantId})`;
  return [
    cameFrom !== undefined && sql<boolean>`record.came_at >= ${cameFrom}`,
    cameTo !== undefined && sql<boolean>`record.came_at < ${cameTo}`,
    cameHour !== undefined && sql<boolean>`extract(hour from ${clock}) = ${Number(cameHour)}`,
    cameWeekday !== undefined && sql<boolean>`extract(isodow from ${clock}) = ${Number(cameWeekday)}`,
    counted !== undefined && isCounted(recordFigures[counted]),
    missing !== undefined && isMissing(recordFigures[missing]),
  ];
}
