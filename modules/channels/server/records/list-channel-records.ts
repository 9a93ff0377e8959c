import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listChannelRecords as endpoint } from '../../channel-record.contract.ts';
import { pageOfChannelRecords } from './channel-record-list.store.ts';
import { channelRecordView } from './channel-record.view.ts';
import { wordsOfSubjects, type ModulesAbove } from './modules-above.ts';

type Asked = InputOf<typeof endpoint>;

export async function listChannelRecords(
  tx: Tx,
  { cursor, limit, ...filter }: Asked,
  above: ModulesAbove,
): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfChannelRecords(tx, filter, { cursor, limit });
  const words = await wordsOfSubjects(tx, above, page.items);
  return { ...page, items: page.items.map((record) => channelRecordView(record, words, tx)) };
}
