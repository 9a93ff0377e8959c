import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RightState } from '../../contract-right.contract.ts';
import type { ContractRight } from './right.rules.ts';

export interface NamedRight extends ContractRight {
  contractNumber: string | null;
  contractName: string;
  customerName: string;
  deciderName: string | null;
}

function rights(tx: Tx) {
  return sqlBuilder
    .selectFrom('contractRight as entitled')
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'entitled.tenantId').onRef('customer.id', '=', 'entitled.customerId'),
    )
    .leftJoin('staffMember as decider', (on) =>
      on.onRef('decider.tenantId', '=', 'entitled.tenantId').onRef('decider.id', '=', 'entitled.decidedById'),
    )
    .select(['entitled.id', 'entitled.customerId', 'entitled.contractId', 'entitled.rule', 'entitled.kind'])
    .select(['entitled.countedFrom', 'entitled.state', 'entitled.aroseAt', 'entitled.lapsesOn', 'entitled.evidence'])
    .select(['entitled.decidedAt', 'entitled.decidedById', 'entitled.decisionNote', 'entitled.revision'])
    .select([ofContract('number').as('contractNumber'), ofContract('name').as('contractName')])
    .select(['customer.name as customerName', 'decider.name as deciderName'])
    .where('entitled.tenantId', '=', tx.tenantId);
}

/** By a sub-select, not by a join: looked up for the rows of the page. */
function ofContract(column: 'number' | 'name') {
  return sql<string | null>`(select ${sql.ref(`contract.${column}`)} from contract
    where contract.tenant_id = entitled.tenant_id and contract.id = entitled.contract_id)`;
}

export interface RightFilter {
  state?: readonly RightState[] | undefined;
  customerId?: Id | undefined;
  contractId?: Id | undefined;
}

/** Newest first. Served by contract_right_by_time and contract_right_by_customer. */
export async function pageOfRights(
  tx: Tx,
  { state, customerId, contractId, ...page }: RightFilter & PageInput,
): Promise<Page<NamedRight>> {
  let meant = rights(tx);
  if (state) meant = meant.where('entitled.state', 'in', [...state]);
  if (customerId !== undefined) meant = meant.where('entitled.customerId', '=', customerId);
  if (contractId !== undefined) meant = meant.where('entitled.contractId', '=', contractId);
  const keyset = { list: 'contract-rights', column: 'entitled.aroseAt', field: 'aroseAt', direction: 'desc' } as const;
  // written by nobody but `insertRight` and `saveRight`
  return keysetPage(tx, meant.$castTo<NamedRight>(), { ...keyset, ...page, idColumn: 'entitled.id' });
}

export async function rightById(tx: Tx, id: Id): Promise<NamedRight | undefined> {
  return tx.first(rights(tx).where('entitled.id', '=', id).$castTo<NamedRight>());
}

/** The same, held against whoever else would decide on it until the transaction ends. */
export async function rightForChange(tx: Tx, id: Id): Promise<NamedRight | undefined> {
  return tx.first(rights(tx).where('entitled.id', '=', id).forUpdate('entitled').$castTo<NamedRight>());
}

/** Of one contract, in no order; held against whoever decides on them meanwhile. */
export async function rightsOf(tx: Tx, contractId: Id): Promise<ContractRight[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('contractRight')
      .selectAll()
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', contractId)
      .forUpdate()
      .$castTo<ContractRight>(),
  );
}

/** Of all contracts, by id, after that one. */
export async function rightsAfter(tx: Tx, after: Id | null, most: number): Promise<ContractRight[]> {
  let rows = sqlBuilder.selectFrom('contractRight').selectAll().where('tenantId', '=', tx.tenantId);
  if (after !== null) rows = rows.where('id', '>', after);
  return tx.rows(rows.orderBy('id').limit(most).$castTo<ContractRight>());
}

/** Open ones whose last day is over, held like one that is decided on. */
export async function rightsToLapse(tx: Tx, today: Day, most: number): Promise<NamedRight[]> {
  const due = rights(tx).where('entitled.state', '=', 'open').where('entitled.lapsesOn', '<', today);
  return tx.rows(due.orderBy('entitled.id').limit(most).forUpdate('entitled').$castTo<NamedRight>());
}

/** False: it arose already. */
export async function insertRight(tx: Tx, right: ContractRight): Promise<boolean> {
  const row = { ...right, tenantId: tx.tenantId, evidence: JSON.stringify(right.evidence) };
  const inserted = await tx.run(
    sqlBuilder
      .insertInto('contractRight')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
  return inserted > 0;
}

type Changes = Partial<Pick<ContractRight, 'state' | 'decidedAt' | 'decidedById' | 'decisionNote' | 'evidence'>>;

export async function saveRight(tx: Tx, id: Id, { evidence, ...changes }: Changes): Promise<void> {
  const saved = evidence === undefined ? changes : { ...changes, evidence: JSON.stringify(evidence) };
  await tx.run(
    sqlBuilder
      .updateTable('contractRight')
      .set((row) => ({ ...saved, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
