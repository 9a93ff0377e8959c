import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { countHardwareChanges as endpoint } from '../../hardware-change.contract.ts';
import { changesAsked } from './changes-asked.ts';
import { countsOfChanges } from './hardware-change.store.ts';

export async function countHardwareChanges(
  tx: Tx,
  { by = 'part', ...filters }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { asked, period } = await changesAsked(tx, filters);
  const items = await countsOfChanges(tx, asked, by);
  return { period, by, items, total: items.reduce((sum, { changes }) => sum + changes, 0) };
}
