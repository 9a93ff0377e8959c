import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { addCoveredDevice as endpoint } from '../../covered-device.contract.ts';
import { isAgreed } from '../contracts/contract.rules.ts';
import { contractRefusals } from '../contracts/contract.refusals.ts';
import { checkedFrom, openContract } from '../contracts/open-contract.ts';
import { coveredDeviceRefusals } from './covered-device.refusals.ts';
import { devicesMeant } from './covered-device.store.ts';
import { putOnList } from './put-on-list.ts';

/** One device, by whoever takes in tickets: on the list of a contract that serves already. Harmless twice. */
export async function addCoveredDevice(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  if (!isAgreed(open.contract.status)) throw new Refusal(contractRefusals.not_in_force);
  const fromDay = checkedFrom(open, input.fromDay);
  const span = { contractId: open.contract.id, fromDay, untilDay: null };
  const [device] = await devicesMeant(tx, { assetIds: [input.assetId] }, span);
  if (!device) throw new Refusal(coveredDeviceRefusals.none_found, {}, 'assetId');
  const { id: assetId, customerId, isCovered } = device;
  if (!isCovered) {
    await putOnList(tx, open.contract, { ...span, devices: [{ assetId, customerId }], cameBy: 'intake' });
  }
  return { fromDay };
}
