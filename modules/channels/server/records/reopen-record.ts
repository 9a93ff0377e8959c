import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { channelRecordReopened } from './channel-record.events.ts';
import { channelRecordRefusals } from './channel-record.refusals.ts';
import { reopened } from './channel-record.rules.ts';
import { channelRecordForChange, updateChannelRecord } from './channel-record.store.ts';

/** Takes back what was said of an entry of the channel log. Refuses one of which nothing was said. */
export async function reopenRecord(tx: Tx, recordId: Id): Promise<void> {
  const record = found(await channelRecordForChange(tx, recordId));
  refuseStale(tx, record.revision);
  if (record.state === 'open') throw new Refusal(channelRecordRefusals.open);
  await updateChannelRecord(tx, record.id, reopened());
  await announce(tx, channelRecordReopened(record));
}
