import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ChannelRecordView, readChannelRecord as endpoint } from '../../channel-record.contract.ts';
import { channelRecordById } from './channel-record.store.ts';
import { channelRecordView } from './channel-record.view.ts';
import { wordsOfSubjects, type ModulesAbove } from './modules-above.ts';

export async function readChannelRecord(
  tx: Tx,
  { channelRecord }: InputOf<typeof endpoint>,
  above: ModulesAbove,
): Promise<ChannelRecordView> {
  const record = found(await channelRecordById(tx, channelRecord));
  return channelRecordView(record, await wordsOfSubjects(tx, above, [record]), tx);
}
