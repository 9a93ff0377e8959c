import { isUsualTaxNumber } from '../../../../kernel/company-numbers.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { CustomerView } from '../../customer.contract.ts';
import { mayChangeCustomers, mayMergeCustomers, type Permitted } from '../customers.policy.ts';
import { nextStatusesOf } from './customer.rules.ts';
import type { CustomerRow } from './customer.store.ts';

/** `custom`: as far as the caller may see it; a merger's preview shows none. */
export function customerViewOf(row: CustomerRow, caller: Permitted, custom: CustomValues = {}): CustomerView {
  const { accountManagerId, managerName, parentId, parentName, mergedIntoId, otherName, ...customer } = row;
  return {
    ...customer,
    accountManager: named(accountManagerId, managerName),
    parent: named(parentId, parentName),
    mergedInto: named(mergedIntoId, otherName),
    custom,
    nextStatuses: mayChangeCustomers(caller) ? nextStatusesOf(row) : [],
    warnings: row.taxNumber !== null && !isUsualTaxNumber(row.taxNumber) ? ['tax_number'] : [],
    abilities: abilities(mergedIntoId !== null, caller),
  };
}

/** Null where there is none, and where the caller may not see it. */
function named(id: string | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}

function abilities(isMerged: boolean, caller: Permitted): CustomerView['abilities'] {
  if (isMerged) return [];
  return [
    ...(mayChangeCustomers(caller) ? (['change'] as const) : []),
    ...(mayMergeCustomers(caller) ? (['merge'] as const) : []),
  ];
}
