import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RecordMeasure, RecordUnknown } from '../../channel-record-measure.contract.ts';
import type { RecordKind, RecordState } from '../../channel-record.contract.ts';
import { channelRecords, type NamedChannelRecord } from './channel-record.store.ts';
import { recordsMeant } from './record-figures.store.ts';

export interface ChannelRecordFilter {
  kind?: readonly RecordKind[] | undefined;
  state?: RecordState | undefined;
  late?: boolean | undefined;
  /** Of a staff member, or `me`. */
  agentId?: string | undefined;
  customerId?: Id | undefined;
  contactId?: Id | undefined;
  subjectId?: Id | undefined;
  cameFrom?: Instant | undefined;
  cameTo?: Instant | undefined;
  cameHour?: string | undefined;
  cameWeekday?: string | undefined;
  counted?: RecordMeasure | undefined;
  missing?: RecordMeasure | undefined;
  without?: readonly RecordUnknown[] | undefined;
}

/** Newest first. Served by channel_record_by_time, _by_customer, _by_agent, _by_contact, _by_subject and _open. */
export function pageOfChannelRecords(
  tx: Tx,
  filter: ChannelRecordFilter,
  page: PageInput,
): Promise<Page<NamedChannelRecord>> {
  const query = recordsMeant(tx, filter).reduce((asked, condition) => asked.where(condition), channelRecords(tx));
  const keyset = { list: 'channel-records', column: 'record.cameAt', field: 'cameAt', idColumn: 'record.id' } as const;
  return keysetPage(tx, query, { ...keyset, direction: 'desc', ...page });
}

/** Rows `record`, for reports. */
export function recordRows(tx: Tx, filter: ChannelRecordFilter) {
  const all = sqlBuilder
    .selectFrom('channelRecord as record')
    .selectAll('record')
    .where('record.tenantId', '=', tx.tenantId);
  return recordsMeant(tx, filter).reduce((query, condition) => query.where(condition), all);
}
