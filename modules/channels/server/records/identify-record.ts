import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { followChannelRecords } from '../calls/followed-record.store.ts';
import { channelRecordIdentified } from './channel-record.events.ts';
import { channelRecordForChange, updateChannelRecord } from './channel-record.store.ts';

interface Identified {
  recordId: Id;
  customerId: Id;
  contactId: Id | null;
}

/** Says whose people an entry of the channel log came from, now that it is known. */
export async function identifyRecord(tx: Tx, { recordId, customerId, contactId }: Identified): Promise<void> {
  const record = found(await channelRecordForChange(tx, recordId));
  if (record.customerId === customerId && record.contactId === contactId) return;
  await updateChannelRecord(tx, record.id, { customerId, contactId });
  await followChannelRecords(tx, [record.id]);
  await announce(tx, channelRecordIdentified({ id: record.id, customerId, contactId }));
}
