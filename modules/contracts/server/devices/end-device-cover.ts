import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { endDeviceCover as endpoint } from '../../covered-device.contract.ts';
import { checkedUntil, openContract } from '../contracts/open-contract.ts';
import { deviceCoverEnded } from './covered-device.events.ts';
import { endDevices } from './covered-device.store.ts';

export async function endDeviceCover(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const untilDay = checkedUntil(open, input.untilDay, { fromDay: open.openFrom, untilDay: null });
  const ended = await endDevices(tx, open.contract.id, { ids: input.deviceIds, untilDay });
  if (ended > 0) await announce(tx, deviceCoverEnded(open.contract, { many: ended, untilDay }));
  return { ended };
}
