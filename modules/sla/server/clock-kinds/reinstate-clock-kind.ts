import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ClockKindView, reinstateClockKind as endpoint } from '../../own-clock-kind.contract.ts';
import { refuseBeyondReach } from '../agreements/agreement-to-change.ts';
import { clockKindReinstated } from './clock-kind.events.ts';
import { clockKindsForChange, saveClockKind } from './clock-kind.store.ts';
import { ownKindView } from './clock-kind.view.ts';

/** Harmless when it is in use already. */
export async function reinstateClockKind(tx: Tx, input: InputOf<typeof endpoint>): Promise<ClockKindView> {
  refuseBeyondReach(tx, { customerId: null });
  const kind = found((await clockKindsForChange(tx)).find(({ id }) => id === input.clockKind));
  if (kind.retiredAt === null) return ownKindView(tx.caller, kind, []);
  const back = { ...kind, retiredAt: null, revision: kind.revision + 1 };
  await saveClockKind(tx, back);
  await announce(tx, clockKindReinstated(back));
  return ownKindView(tx.caller, back, []);
}
