import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { coverDevices as endpoint } from '../../covered-device.contract.ts';
import { checkedFrom, openContract } from '../contracts/open-contract.ts';
import { refuseBackwardSpan } from '../contracts/refuse-backward-span.ts';
import { coveredDeviceRefusals } from './covered-device.refusals.ts';
import { devicesMeant } from './covered-device.store.ts';
import { putOnList } from './put-on-list.ts';

/** Before it is signed the annex grows; afterwards they are covered as well, and wait for a supplement (SLA-17). */
export async function coverDevices(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const { contract } = open;
  const { assetIds, all, untilDay = null } = input;
  if ((assetIds === undefined) === (all === undefined)) throw new Refusal(coveredDeviceRefusals.none_named);
  const fromDay = checkedFrom(open, input.fromDay);
  refuseBackwardSpan(fromDay, untilDay);

  const span = { contractId: contract.id, fromDay, untilDay };
  const meant = await devicesMeant(tx, { assetIds, all }, span);
  if (meant.length === 0) throw new Refusal(coveredDeviceRefusals.none_found, {}, assetIds ? 'assetIds' : 'all');
  const added = meant
    .filter(({ isCovered }) => !isCovered)
    .map(({ id: assetId, customerId }) => ({ customerId, assetId }));
  await putOnList(tx, contract, { ...span, devices: added, cameBy: 'person' });
  return { added: added.length, alreadyCovered: meant.length - added.length };
}
