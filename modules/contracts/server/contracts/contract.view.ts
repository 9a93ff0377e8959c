import type { Day } from '../../../../kernel/instant.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import type { ContractRow, ContractView } from '../../contract.contract.ts';
import type { ListedContract } from './contract-list.store.ts';
import { abilitiesOn, actsOn, type Caller } from './contract.policy.ts';
import { daysLeft } from './contract.rules.ts';
import type { Contract } from './contract.store.ts';

export function contractRowOf(row: ListedContract, today: Day): ContractRow {
  const { customerId, customerName, accountManagerId, managerName, number, ...shown } = row;
  return {
    ...shown,
    number: number ?? '',
    customer: { id: customerId, name: customerName },
    accountManager: named(accountManagerId, managerName),
    daysLeft: daysLeft(row, today),
  };
}

interface Around {
  names: {
    customerName: string;
    managerName: string | null;
    beforeNumber: string | null;
    nextId: string | null;
    nextNumber: string | null;
  };
  terms: ContractTerms;
  today: Day;
  caller: Caller;
}

export function contractViewOf(contract: Contract, { names, terms, today, caller }: Around): ContractView {
  const { customerId, accountManagerId, renewedFromId, number, ...shown } = contract;
  const { beforeNumber, nextId, nextNumber } = names;
  return {
    ...shown,
    number: number ?? '',
    customer: { id: customerId, name: names.customerName },
    accountManager: named(accountManagerId, names.managerName),
    daysLeft: daysLeft(contract, today),
    renewedFrom: numbered(renewedFromId, beforeNumber),
    renewedBy: numbered(nextId, nextNumber),
    terms,
    acts: actsOn(caller, contract),
    abilities: abilitiesOn(caller, contract).filter((ability) => ability !== 'renew' || nextId === null),
  };
}

function named(id: string | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}

function numbered(id: string | null, number: string | null) {
  return id !== null && number !== null ? { id, number } : null;
}
