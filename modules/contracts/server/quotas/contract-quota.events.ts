import type { Announcement } from '../../../../kernel/event.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { QuotaPeriod, QuotaUnit } from '../../contract-quota.contract.ts';
import { aboutContract, type ContractKeys } from '../contracts/contract.events.ts';

interface Given {
  id: Id;
  name: string;
  unit: QuotaUnit;
  period: QuotaPeriod;
  amount: number;
  carriesOver: boolean;
}

export function quotaGiven(contract: ContractKeys, { id: quotaId, name, ...quota }: Given): Announcement {
  const { unit, period, amount, carriesOver } = quota;
  const payload = { quotaId, unit, period, amount, carriesOver };
  return { ...aboutContract(contract, 'contract.quota_given'), payload, text: { name } };
}

export function quotaEnded(contract: ContractKeys, ended: { quotaId: Id; untilDay: Day }): Announcement {
  return { ...aboutContract(contract, 'contract.quota_ended'), payload: ended };
}

interface Corrected {
  quotaId: Id;
  amount: number;
  note: string;
}

export function quotaCorrected(contract: ContractKeys, { note, ...coded }: Corrected): Announcement {
  return { ...aboutContract(contract, 'contract.quota_corrected'), payload: coded, text: { note } };
}
