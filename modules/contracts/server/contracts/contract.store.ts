import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractKind, ContractStatus } from '../../contract.contract.ts';

export interface ContractFields {
  name: string;
  kind: ContractKind;
  foreignNumber: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  accountManagerId: Id | null;
  note: string | null;
}

export interface Contract extends ContractFields {
  id: Id;
  customerId: Id;
  /** Null only in the transaction that records it. */
  number: string | null;
  status: ContractStatus;
  signedOn: Day | null;
  statusAt: Instant;
  statusReason: string | null;
  renewedFromId: Id | null;
  createdAt: Instant;
  revision: number;
}

/** The provider's contracts whose buyer is inside the caller's walls. */
export function contractsIn(tx: Tx) {
  return sqlBuilder.selectFrom('contract').where('contract.tenantId', '=', tx.tenantId);
}

function whole(tx: Tx, id: Id) {
  return contractsIn(tx)
    .select(['contract.id', 'contract.customerId', 'contract.number', 'contract.foreignNumber', 'contract.name'])
    .select(['contract.kind', 'contract.status', 'contract.signedOn', 'contract.startsOn', 'contract.endsOn'])
    .select(['contract.statusAt', 'contract.statusReason', 'contract.renewedFromId', 'contract.accountManagerId'])
    .select(['contract.note', 'contract.createdAt', 'contract.revision'])
    .where('contract.id', '=', id);
}

export async function contractById(tx: Tx, id: Id): Promise<Contract | undefined> {
  const row = await tx.first(whole(tx, id));
  // checked by the table's constraints
  return row && { ...row, kind: row.kind as ContractKind, status: row.status as ContractStatus };
}

/** Held against other writers until the transaction ends. */
export async function contractForChange(tx: Tx, id: Id): Promise<Contract | undefined> {
  const row = await tx.first(whole(tx, id).forUpdate());
  return row && { ...row, kind: row.kind as ContractKind, status: row.status as ContractStatus };
}

/** What its page shows beside: names, and its neighbours in the chain of renewals. */
export async function namesAround(tx: Tx, id: Id) {
  return tx.first(
    contractsIn(tx)
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'contract.tenantId').onRef('customer.id', '=', 'contract.customerId'),
      )
      .leftJoin('staffMember as manager', (on) =>
        on.onRef('manager.tenantId', '=', 'contract.tenantId').onRef('manager.id', '=', 'contract.accountManagerId'),
      )
      .leftJoin('contract as before', (on) =>
        on.onRef('before.tenantId', '=', 'contract.tenantId').onRef('before.id', '=', 'contract.renewedFromId'),
      )
      .leftJoin('contract as next', (on) =>
        on
          .onRef('next.tenantId', '=', 'contract.tenantId')
          .onRef('next.renewedFromId', '=', 'contract.id')
          .on('next.status', '<>', 'terminated'),
      )
      .select(['customer.name as customerName', 'manager.name as managerName'])
      .select(['before.number as beforeNumber', 'next.id as nextId', 'next.number as nextNumber'])
      .where('contract.id', '=', id),
  );
}

type NewContract = Omit<Contract, 'number' | 'createdAt' | 'revision'>;

export async function insertContract(tx: Tx, contract: NewContract): Promise<void> {
  await tx.run(sqlBuilder.insertInto('contract').values({ ...contract, tenantId: tx.tenantId, createdAt: tx.now }));
}

type Saved = Partial<Omit<Contract, 'id' | 'customerId' | 'number' | 'createdAt' | 'revision'>>;

export async function updateContract(tx: Tx, id: Id, changes: Saved): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contract')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
