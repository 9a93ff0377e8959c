import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeSubject } from '../../../../platform/module/notice.ts';
import type { ChannelRecordView, listChannelRecords as listing } from '../../channel-record.contract.ts';
import { listChannelRecords } from './list-channel-records.ts';
import { readChannelRecord } from './read-channel-record.ts';
import { reopenRecord } from './reopen-record.ts';

/** The channel log as tests of the modules above see it, with what those say of what entries were made into. */
export function channelLog(...names: NoticeSubject[]) {
  const above = { names: () => names };
  return {
    read: (tx: Tx, channelRecord: Id): Promise<ChannelRecordView> => readChannelRecord(tx, { channelRecord }, above),
    list: async (tx: Tx, query: InputOf<typeof listing> = {}): Promise<readonly ChannelRecordView[]> =>
      (await listChannelRecords(tx, query, above)).items,
    reopen: reopenRecord,
  };
}
