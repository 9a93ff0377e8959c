import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CameBy } from '../../covered-device.contract.ts';
import { isAgreed } from '../contracts/contract.rules.ts';
import type { Contract } from '../contracts/contract.store.ts';
import { proposeSupplements } from '../proposals/propose-supplements.ts';
import { devicesCovered } from './covered-device.events.ts';
import { insertDevices, type Span } from './covered-device.store.ts';

interface Coming extends Omit<Span, 'contractId'> {
  devices: readonly { customerId: Id; assetId: Id }[];
  cameBy: CameBy;
}

/** These belong to the list from that day on; of a signed contract they wait for a supplement, which may be proposed. */
export async function putOnList(
  tx: Tx,
  contract: Contract,
  { devices, fromDay, untilDay, cameBy }: Coming,
): Promise<void> {
  if (devices.length === 0) return;
  const span = { contractId: contract.id, fromDay, untilDay, cameBy, isAnnexed: !isAgreed(contract.status) };
  await insertDevices(
    tx,
    devices.map((device) => ({ ...device, ...span, id: tx.newId() })),
  );
  const [first] = devices;
  const alone = cameBy === 'person' ? {} : { assetId: first?.assetId };
  await announce(tx, devicesCovered(contract, { added: devices.length, fromDay, cameBy, ...alone }));
  await proposeSupplements(tx, contract);
}
