import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeClockKind as endpoint, ClockKindView } from '../../own-clock-kind.contract.ts';
import { refuseBeyondReach } from '../agreements/agreement-to-change.ts';
import { clockKindChanged } from './clock-kind.events.ts';
import { clockKindRefusals } from './clock-kind.refusals.ts';
import { clockKindsForChange, saveClockKind, usesOfKinds } from './clock-kind.store.ts';
import { ownKindView } from './clock-kind.view.ts';

export async function changeClockKind(tx: Tx, input: InputOf<typeof endpoint>): Promise<ClockKindView> {
  refuseBeyondReach(tx, { customerId: null });
  const kinds = await clockKindsForChange(tx);
  const before = found(kinds.find(({ id }) => id === input.clockKind));
  refuseStale(tx, before.revision);
  const { name = before.name } = input;
  if (kinds.some((kind) => kind.id !== before.id && kind.name === name)) {
    throw new Refusal(clockKindRefusals.name_taken, { name }, 'name');
  }
  const after = { ...before, name, revision: before.revision + 1 };
  await saveClockKind(tx, after);
  await announce(tx, clockKindChanged(after, changesBetween(before, after, ['name'])));
  return ownKindView(tx.caller, after, await usesOfKinds(tx, [after.code]));
}
