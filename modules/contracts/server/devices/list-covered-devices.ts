import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { DeviceRow, listCoveredDevices as endpoint } from '../../covered-device.contract.ts';
import { contractById } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { pageOfDevices, type ListedDevice } from './covered-device.store.ts';

export async function listCoveredDevices(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { contract, past, added, cursor, limit } = input;
  const { id: contractId } = found(await contractById(tx, contract));
  const coveredOn = past === 'with' ? undefined : await today(tx);
  const page = await pageOfDevices(tx, { contractId, coveredOn, onlyAdded: added === 'since', cursor, limit });
  return { ...page, items: page.items.map(rowOf) };
}

function rowOf({ assetId, assetNumber, assetName, customerId, customerName, ...device }: ListedDevice): DeviceRow {
  return {
    ...device,
    asset: { id: assetId, number: assetNumber, name: assetName },
    customer: { id: customerId, name: customerName },
  };
}
