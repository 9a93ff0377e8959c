import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type Keyset, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractSort } from '../../contract-list.contract.ts';
import type { ContractKind, ContractStatus } from '../../contract.contract.ts';
import { contractsIn } from './contract.store.ts';

export interface ContractFilter {
  ids?: readonly Id[] | undefined;
  /** Buyer, or another party. */
  customerId?: Id | undefined;
  status?: readonly ContractStatus[] | undefined;
  kind?: readonly ContractKind[] | undefined;
  accountManagerId?: Id | undefined;
  /** In force, and its last day no earlier and no later. */
  expires?: { from: Day; to: Day } | undefined;
}

export interface ListedContract {
  id: Id;
  number: string | null;
  foreignNumber: string | null;
  name: string;
  kind: ContractKind;
  status: ContractStatus;
  customerId: Id;
  customerName: string;
  accountManagerId: Id | null;
  managerName: string | null;
  signedOn: Day | null;
  startsOn: Day | null;
  endsOn: Day | null;
  createdAt: Instant;
}

/** Served by contract_by_time, contract_by_customer, contract_by_last_day and contract_by_end. */
const keysets: Record<ContractSort, Keyset<ListedContract>> = {
  createdAt: { list: 'contracts', column: 'contract.createdAt', field: 'createdAt', direction: 'desc' },
  endsOn: { list: 'contracts', column: 'contract.endsOn', field: 'endsOn', direction: 'asc', isNullable: true },
};

interface Asked extends PageInput {
  filter: ContractFilter;
  sort: ContractSort;
}

export function pageOfContracts(tx: Tx, { filter, sort, ...page }: Asked): Promise<Page<ListedContract>> {
  const meant = contractsMeant(tx, filter)
    .select(['contract.id', 'contract.number', 'contract.foreignNumber', 'contract.name', 'contract.kind'])
    .select(['contract.status', 'contract.customerId', 'contract.accountManagerId', 'contract.signedOn'])
    .select(['contract.startsOn', 'contract.endsOn', 'contract.createdAt'])
    .select([
      nameOf(tx, 'customer', 'customerId').$castTo<string>().as('customerName'),
      nameOf(tx, 'staff_member', 'accountManagerId').as('managerName'),
    ]);
  return keysetPage(tx, meant.$castTo<ListedContract>(), { ...keysets[sort], ...page, idColumn: 'contract.id' });
}

function contractsMeant(tx: Tx, { ids, customerId, status, kind, accountManagerId, expires }: ContractFilter) {
  let contracts = contractsIn(tx);
  if (ids) contracts = contracts.where('contract.id', 'in', ids);
  if (customerId !== undefined) contracts = contracts.where(serves(tx, customerId));
  if (status) contracts = contracts.where('contract.status', 'in', status);
  if (kind) contracts = contracts.where('contract.kind', 'in', kind);
  if (accountManagerId !== undefined) contracts = contracts.where('contract.accountManagerId', '=', accountManagerId);
  if (!expires) return contracts;
  return contracts
    .where('contract.status', 'in', ['signed', 'active', 'suspended'])
    .where('contract.endsOn', '>=', expires.from)
    .where('contract.endsOn', '<=', expires.to);
}

/** Asked first, by contract_party_by_customer: what else is asked need not read all contracts. */
function serves(tx: Tx, customerId: Id) {
  return sql<boolean>`contract.id = any (array(
    select contract_id from contract_party where tenant_id = ${tx.tenantId} and customer_id = ${customerId}))`;
}

/** By a sub-select, not by a join: names are looked up for the rows of the page. */
function nameOf(tx: Tx, table: string, column: string) {
  return sql<string | null>`(select name from ${sql.table(table)} as named
    where named.tenant_id = ${tx.tenantId} and named.id = ${sql.ref(`contract.${column}`)})`;
}
