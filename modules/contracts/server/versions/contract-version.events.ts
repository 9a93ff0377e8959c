import type { Announcement } from '../../../../kernel/event.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import { aboutContract, type ContractKeys } from '../contracts/contract.events.ts';

type Parts = readonly (keyof ContractTerms)[];

export function termsChanged(contract: ContractKeys, changed: Parts): Announcement {
  return { ...aboutContract(contract, 'contract.terms_changed'), payload: { changed } };
}

interface Supplement {
  number: number;
  validFrom: Day;
  changed: Parts;
  reason: string;
}

export function contractSupplemented(contract: ContractKeys, { reason, ...coded }: Supplement): Announcement {
  return { ...aboutContract(contract, 'contract.supplemented'), payload: coded, text: { reason } };
}

export function supplementWithdrawn(contract: ContractKeys, number: number): Announcement {
  return { ...aboutContract(contract, 'contract.supplement_withdrawn'), payload: { number } };
}
