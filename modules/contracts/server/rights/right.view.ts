import type { ContractRightView } from '../../contract-right.contract.ts';
import { abilitiesOnRight } from './right.policy.ts';
import type { NamedRight } from './right.store.ts';

export function rightView(caller: { permissions: ReadonlySet<string> }, right: NamedRight): ContractRightView {
  const { contractId, contractNumber, contractName, customerId, customerName, decidedById, deciderName, ...rest } =
    right;
  return {
    ...rest,
    contract: { id: contractId, number: contractNumber ?? '', name: contractName },
    customer: { id: customerId, name: customerName },
    decidedBy: decidedById === null ? null : { id: decidedById, name: deciderName ?? '' },
    abilities: abilitiesOnRight(caller, right),
  };
}
