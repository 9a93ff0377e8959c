import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { NoBusinessReason } from '../../channel-record.contract.ts';
import { channelRecordDismissed } from './channel-record.events.ts';
import { channelRecordRefusals } from './channel-record.refusals.ts';
import { agentAfter, dismissed } from './channel-record.rules.ts';
import { channelRecordForChange, updateChannelRecord } from './channel-record.store.ts';
import { settlerOf } from './settler-of.ts';

interface Dismissal {
  recordId: Id;
  reason: NoBusinessReason;
  note?: string | undefined;
}

/** Marks an entry of the channel log as no business of ours (SD-24). Refuses one that is settled already. */
export async function dismissRecord(tx: Tx, { recordId, reason, note }: Dismissal): Promise<void> {
  const record = found(await channelRecordForChange(tx, recordId));
  refuseStale(tx, record.revision);
  if (record.state !== 'open') throw new Refusal(channelRecordRefusals.settled);

  const settler = settlerOf(tx);
  const fields = { ...dismissed(reason, note ?? null, settler), agentId: agentAfter(record, settler) };
  await updateChannelRecord(tx, record.id, fields);
  await announce(tx, channelRecordDismissed({ ...record, ...fields }));
}
