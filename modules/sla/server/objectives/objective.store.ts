import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ObjectiveDefinition } from '../../objective.contract.ts';
import { firstDayOf, type Objective, type ObjectiveVersion } from './objective.rules.ts';

export type NamedObjective = Objective & {
  customerName: string | null;
  contractNumber: string | null;
  contractName: string | null;
};

function objectives(tx: Tx) {
  return sqlBuilder
    .selectFrom('objective')
    .leftJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'objective.tenantId').onRef('customer.id', '=', 'objective.customerId'),
    )
    .select(['objective.id', 'objective.customerId', 'objective.contractId', 'objective.name'])
    .select(['objective.retiredAt', 'objective.createdAt', 'customer.name as customerName'])
    .where('objective.tenantId', '=', tx.tenantId);
}

function objectivesOfStaff(tx: Tx) {
  return objectives(tx)
    .leftJoin('contract', (join) =>
      join.onRef('contract.tenantId', '=', 'objective.tenantId').onRef('contract.id', '=', 'objective.contractId'),
    )
    .select(['objective.revision', 'contract.number as contractNumber', 'contract.name as contractName']);
}

/** By name; a provider has some dozens. */
export async function allObjectives(
  tx: Tx,
  wanted: { isWithRetired: boolean; customerId?: Id | undefined },
): Promise<NamedObjective[]> {
  let query = objectivesOfStaff(tx).orderBy('objective.name').orderBy('objective.id');
  if (!wanted.isWithRetired) query = query.where('objective.retiredAt', 'is', null);
  if (wanted.customerId !== undefined) query = query.where('objective.customerId', '=', wanted.customerId);
  return tx.rows(query);
}

/** Of customers, and not of the provider itself; as their own people may read them. */
export async function objectivesOfCustomers(
  tx: Tx,
): Promise<Omit<NamedObjective, 'contractNumber' | 'contractName'>[]> {
  const rows = await tx.rows(
    objectives(tx)
      .where('objective.customerId', 'is not', null)
      .where('objective.retiredAt', 'is', null)
      .orderBy('objective.name')
      .orderBy('objective.id'),
  );
  return rows.map((row) => ({ ...row, revision: 1 }));
}

export async function objectivesOfContract(tx: Tx, contractId: Id): Promise<NamedObjective[]> {
  return tx.rows(objectivesOfStaff(tx).where('objective.contractId', '=', contractId).orderBy('objective.id'));
}

export async function objectiveById(tx: Tx, id: Id): Promise<NamedObjective | undefined> {
  return tx.first(objectivesOfStaff(tx).where('objective.id', '=', id));
}

/** Held against other writers until the transaction ends. */
export async function holdObjective(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .selectFrom('objective')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .forUpdate(),
  );
}

/** Whether another objective of the same customer (or of none) is called so. */
export async function isNameTaken(
  tx: Tx,
  { name, customerId, id }: Pick<Objective, 'name' | 'customerId' | 'id'>,
): Promise<boolean> {
  const other = sqlBuilder
    .selectFrom('objective')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('customerId', 'is not distinct from', customerId)
    .where('name', '=', name)
    .where('id', '<>', id);
  return (await tx.first(other)) !== undefined;
}

/** By number. */
export async function versionsOf(tx: Tx, objectiveIds: readonly Id[]): Promise<ObjectiveVersion[]> {
  if (objectiveIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('objectiveVersion')
      .select(['objectiveId', 'customerId', 'number', 'validFrom', 'definition', 'madeAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('objectiveId', 'in', [...objectiveIds])
      .orderBy('number'),
  );
  return rows.map((row) => ({
    ...row,
    validFrom: row.validFrom.slice(0, 7),
    // written by insertVersion
    definition: row.definition as ObjectiveDefinition,
  }));
}

export async function insertObjective(tx: Tx, objective: Objective): Promise<void> {
  await tx.run(sqlBuilder.insertInto('objective').values({ ...objective, tenantId: tx.tenantId }));
}

export async function insertVersion(tx: Tx, version: ObjectiveVersion): Promise<void> {
  const { validFrom, definition, ...rest } = version;
  const row = { ...rest, validFrom: firstDayOf(validFrom), definition: JSON.stringify(definition) };
  await tx.run(sqlBuilder.insertInto('objectiveVersion').values({ ...row, tenantId: tx.tenantId }));
}

export async function saveObjective(
  tx: Tx,
  id: Id,
  changes: Partial<Pick<Objective, 'name' | 'retiredAt'>>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('objective')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
