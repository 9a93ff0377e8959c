import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CameBy } from '../../covered-device.contract.ts';
import { contractForChange, type Contract } from '../contracts/contract.store.ts';
import { today } from '../contracts/today.ts';
import { deviceCoverEnded, devicesCovered } from './covered-device.events.ts';
import { followed } from './device-scope.rules.ts';
import { leaveList, returnToList, scopesFor, type ScopedContract } from './device-scope.store.ts';
import { putOnList } from './put-on-list.ts';

/** A device comes to the lists that take it in, and leaves those whose scope it has left (AST-15). Harmless twice. */
export async function followDevice(tx: Tx, assetId: Id, cameBy: CameBy): Promise<void> {
  const day = await today(tx);
  const scoped = await scopesFor(tx, assetId, day);
  if (scoped.every((one) => whatBecomes(one) === 'stay')) return;
  for (const { contractId } of scoped) {
    const contract = await contractForChange(tx, contractId);
    // held now: how it stands is asked again
    const found = (await scopesFor(tx, assetId, day)).find((one) => one.contractId === contractId);
    if (contract && found) await follow(tx, contract, { ...found, assetId, day, cameBy });
  }
}

function whatBecomes({ scope, coveredId, leftBy, ...device }: ScopedContract) {
  return followed(device, scope, coveredId === null ? null : { leftBy });
}

type Following = ScopedContract & { assetId: Id; day: Day; cameBy: CameBy };

async function follow(tx: Tx, contract: Contract, { assetId, day, cameBy, ...found }: Following): Promise<void> {
  const becomes = whatBecomes(found);
  const { coveredId, customerId } = found;
  if (becomes === 'join') {
    const devices = [{ assetId, customerId }];
    await putOnList(tx, contract, { devices, fromDay: day, untilDay: null, cameBy });
  }
  if (coveredId === null) return;
  if (becomes === 'leave') {
    await leaveList(tx, coveredId, day);
    await announce(tx, deviceCoverEnded(contract, { many: 1, untilDay: day, assetId }));
  }
  if (becomes === 'return') {
    await returnToList(tx, coveredId);
    await announce(tx, devicesCovered(contract, { added: 1, fromDay: day, cameBy, assetId }));
  }
}
