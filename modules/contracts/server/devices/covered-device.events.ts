import type { Announcement } from '../../../../kernel/event.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { aboutContract, type ContractKeys } from '../contracts/contract.events.ts';

export function devicesCovered(contract: ContractKeys, covered: { added: number; fromDay: Day }): Announcement {
  return { ...aboutContract(contract, 'contract.devices_covered'), payload: covered };
}

/** `assetId`: of one that went out of use, and by itself from all covers. */
export function deviceCoverEnded(
  contract: ContractKeys,
  ended: { many: number; untilDay: Day; assetId?: Id },
): Announcement {
  return { ...aboutContract(contract, 'contract.device_cover_ended'), payload: { ...ended } };
}
