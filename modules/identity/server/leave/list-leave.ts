import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LeaveView, listLeave as endpoint } from '../../leave.contract.ts';
import { pageOfLeave } from './leave.store.ts';
import { leaveViewOf } from './leave.view.ts';

export async function listLeave(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<LeaveView>> {
  const { awayFrom: from = tx.now, awayTo: to, cancelled, ...rest } = input;
  const { items, next } = await pageOfLeave(tx, { ...rest, from, to, isWithCancelled: cancelled === 'with' });
  return { items: items.map((row) => leaveViewOf(row, tx)), next };
}
