import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { BreachExcuseView, withdrawBreachExcuse as endpoint } from '../../breach-excuse.contract.ts';
import { breachExcuseWithdrawn } from './breach-excuse.events.ts';
import { breachExcuseRefusals as refusals } from './breach-excuse.refusals.ts';
import { clockBehindExcuse, excuseById, excuseForChange, markWithdrawn } from './breach-excuse.store.ts';
import { breachExcuseView } from './breach-excuse.view.ts';

/** The breach counts again; that it was excused once stays to be read. */
export async function withdrawBreachExcuse(tx: Tx, input: InputOf<typeof endpoint>): Promise<BreachExcuseView> {
  const excuse = found(await excuseForChange(tx, input.breachExcuse));
  refuseStale(tx, excuse.revision);
  if (excuse.withdrawnAt !== null) throw new Refusal(refusals.withdrawn);
  await markWithdrawn(tx, excuse.id, tx.caller.subjectId);
  const { subject, clockKind } = found(await clockBehindExcuse(tx, excuse.clockId));
  await announce(tx, breachExcuseWithdrawn({ subject, clockKind, excuse }));
  return breachExcuseView(found(await excuseById(tx, excuse.id)), tx.caller);
}
