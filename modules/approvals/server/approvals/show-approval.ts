import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { holdersOf } from '../../../identity/index.ts';
import type { ApprovalView } from '../../approval.contract.ts';
import { allowsOwn } from '../settings/approval-setting.store.ts';
import { approvalById } from './approval-list.store.ts';
import { approvalViewOf } from './approval.view.ts';
import type { Approval, Seat } from './approval.rules.ts';
import { seatsOf } from './approval-seat.store.ts';
import { saidOf, type ModulesAbove } from './modules-above.ts';

export async function showApproval(tx: Tx, above: ModulesAbove, id: Id): Promise<ApprovalView> {
  const approval = found(await approvalById(tx, id));
  const said = await saidOf(tx, above, [approval]);
  const seats = [];
  for (const seat of await seatsOf(tx, id)) seats.push({ ...seat, whoMay: await whoMay(tx, approval, seat) });
  return approvalViewOf(approval, { ...said, caller: tx.caller, seats, allowsOwn: await allowsOwn(tx) });
}

/** So many names are told; more are nobody's in particular. */
const mostNamed = 8;

/** Whoever waits for it knows whom to ask. The portal's role reads no other accounts. */
async function whoMay(tx: Tx, { state, customerId }: Approval, seat: Seat): Promise<string[]> {
  if (state !== 'asked' || seat.decision !== null || roleOf(tx.caller) === 'portal') return [];
  const kind = seat.side === 'staff' ? 'staff' : 'contact';
  const holders = await holdersOf(tx, { kind, permission: seat.permission, customerId });
  return holders.slice(0, mostNamed).map(({ name }) => name);
}
