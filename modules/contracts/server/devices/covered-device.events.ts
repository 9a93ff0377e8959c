import type { Announcement } from '../../../../kernel/event.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { CameBy } from '../../covered-device.contract.ts';
import { aboutContract, type ContractKeys } from '../contracts/contract.events.ts';

/** `assetId`: of one that came by itself, or while a ticket was taken in. */
export function devicesCovered(
  contract: ContractKeys,
  covered: { added: number; fromDay: Day; cameBy: CameBy; assetId?: Id },
): Announcement {
  return { ...aboutContract(contract, 'contract.devices_covered'), payload: { ...covered } };
}

/** `assetId`: of one that went out of use, or out of the scope of the contract. */
export function deviceCoverEnded(
  contract: ContractKeys,
  ended: { many: number; untilDay: Day; assetId?: Id },
): Announcement {
  return { ...aboutContract(contract, 'contract.device_cover_ended'), payload: { ...ended } };
}
