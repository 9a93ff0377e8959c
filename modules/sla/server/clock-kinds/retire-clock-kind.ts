import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ClockKindView, retireClockKind as endpoint } from '../../own-clock-kind.contract.ts';
import { refuseBeyondReach } from '../agreements/agreement-to-change.ts';
import { clockKindRetired } from './clock-kind.events.ts';
import { clockKindRefusals } from './clock-kind.refusals.ts';
import { clockKindsForChange, saveClockKind, usesOfKinds } from './clock-kind.store.ts';
import { ownKindView } from './clock-kind.view.ts';

/** Refused while agreements promise it, by their names. Harmless when it is retired already. */
export async function retireClockKind(tx: Tx, input: InputOf<typeof endpoint>): Promise<ClockKindView> {
  refuseBeyondReach(tx, { customerId: null });
  const kind = found((await clockKindsForChange(tx)).find(({ id }) => id === input.clockKind));
  if (kind.retiredAt !== null) return ownKindView(tx.caller, kind, []);
  const uses = await usesOfKinds(tx, [kind.code]);
  if (uses.length > 0) {
    throw new Refusal(clockKindRefusals.in_use, { name: kind.name, agreements: uses.map(({ name }) => name) });
  }
  const retired = { ...kind, retiredAt: tx.now, revision: kind.revision + 1 };
  await saveClockKind(tx, retired);
  await announce(tx, clockKindRetired(retired));
  return ownKindView(tx.caller, retired, []);
}
