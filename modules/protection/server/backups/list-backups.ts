import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listBackups as endpoint } from '../../backup.contract.ts';
import { today } from '../today.ts';
import { pageOfBackups } from './backup.store.ts';
import { backupRowOf } from './backup.view.ts';

/** Those overdue stand in the order in which they fell due, unless another is asked for. */
export async function listBackups(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const day = await today(tx);
  const sort = input.sort ?? (input.state === 'overdue' ? 'dueOn' : 'number');
  const page = await pageOfBackups(tx, { ...input, sort, today: day });
  return { ...page, items: page.items.map((row) => backupRowOf(row, day)) };
}
