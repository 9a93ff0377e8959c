import type { Announcement } from '../../../../kernel/event.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { PartyRole } from '../../contract-party.contract.ts';
import { aboutContract, type ContractKeys } from '../contracts/contract.events.ts';

interface Joined {
  customerId: Id;
  role: PartyRole;
  fromDay: Day;
  untilDay: Day | null;
}

export function partyJoined(contract: ContractKeys, party: Joined): Announcement {
  const { customerId: partyId, role, fromDay, untilDay } = party;
  return { ...aboutContract(contract, 'contract.party_joined'), payload: { partyId, role, fromDay, untilDay } };
}

export function partyEnded(contract: ContractKeys, party: { customerId: Id; untilDay: Day }): Announcement {
  const { customerId: partyId, untilDay } = party;
  return { ...aboutContract(contract, 'contract.party_ended'), payload: { partyId, untilDay } };
}

export function confirmerNamed(contract: ContractKeys, confirmer: { contactId: Id; limitMinor: number | null }) {
  return { ...aboutContract(contract, 'contract.confirmer_named'), payload: confirmer };
}

export function confirmerEnded(contract: ContractKeys, confirmer: { contactId: Id; untilDay: Day }): Announcement {
  return { ...aboutContract(contract, 'contract.confirmer_ended'), payload: confirmer };
}
