import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The version that holds now. */
export function currentStatement(tx: Tx, customerId: Id) {
  return tx.first(
    sqlBuilder
      .selectFrom('confidentialityStatement')
      .select(['version', 'text', 'createdAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .orderBy('version', 'desc')
      .limit(1),
  );
}

export async function insertStatement(
  tx: Tx,
  statement: { customerId: Id; version: number; text: string },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('confidentialityStatement')
      .values({ tenantId: tx.tenantId, ...statement, createdAt: tx.now }),
  );
}

export function signaturesOf(tx: Tx, customerId: Id) {
  return tx.rows(
    sqlBuilder
      .selectFrom('confidentialitySignature as signature')
      .innerJoin('staffMember as staff', (join) =>
        join.onRef('staff.tenantId', '=', 'signature.tenantId').onRef('staff.id', '=', 'signature.staffId'),
      )
      .leftJoin('staffMember as enterer', (join) =>
        join.onRef('enterer.tenantId', '=', 'signature.tenantId').onRef('enterer.id', '=', 'signature.enteredBy'),
      )
      .select(['signature.staffId', 'staff.name as staffName', 'signature.version', 'signature.signedAt'])
      .select(['signature.enteredBy', 'enterer.name as entererName'])
      .where('signature.tenantId', '=', tx.tenantId)
      .where('signature.customerId', '=', customerId)
      .orderBy('signature.signedAt', 'desc')
      .orderBy('signature.staffId'),
  );
}

/** Served by confidentiality_signature_by_staff. */
export function signaturesBy(tx: Tx, staffId: Id) {
  return tx.rows(
    sqlBuilder
      .selectFrom('confidentialitySignature as signature')
      .innerJoin('customer', (join) =>
        join.onRef('customer.tenantId', '=', 'signature.tenantId').onRef('customer.id', '=', 'signature.customerId'),
      )
      .select(['signature.customerId', 'customer.name as customerName', 'signature.version', 'signature.signedAt'])
      .select(latestVersion(tx).as('latest'))
      .where('signature.tenantId', '=', tx.tenantId)
      .where('signature.staffId', '=', staffId)
      .orderBy('signature.signedAt', 'desc')
      .orderBy('signature.customerId'),
  );
}

function latestVersion(tx: Tx) {
  return sql<number>`(select max(version) from confidentiality_statement stated
    where stated.tenant_id = ${tx.tenantId} and stated.customer_id = signature.customer_id)`;
}

/** Harmless twice: the first signature of a version counts. */
export async function insertSignature(
  tx: Tx,
  signature: { customerId: Id; version: number; staffId: Id; enteredBy: Id | null },
): Promise<boolean> {
  const row = await tx.first(
    sqlBuilder
      .insertInto('confidentialitySignature')
      .values({ tenantId: tx.tenantId, ...signature, signedAt: tx.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('staffId'),
  );
  return row !== undefined;
}

/** Of these customers, those whose statement that holds now this staff member has not signed; by name. */
export function customersUnsignedBy(tx: Tx, staffId: Id, customerIds: readonly Id[]) {
  return tx.rows(
    unsignedBy(tx, staffId).where('stated.customerId', '=', sql<string>`any(${[...customerIds]}::uuid[])`),
  );
}

/** Of all that were not merged into another. */
export function allCustomersUnsignedBy(tx: Tx, staffId: Id) {
  return tx.rows(unsignedBy(tx, staffId).where('customer.mergedIntoId', 'is', null));
}

function unsignedBy(tx: Tx, staffId: Id) {
  return sqlBuilder
    .selectFrom('confidentialityStatement as stated')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'stated.tenantId').onRef('customer.id', '=', 'stated.customerId'),
    )
    .select(['customer.id', 'customer.name'])
    .where('stated.tenantId', '=', tx.tenantId)
    .where(
      sql<boolean>`stated.version = (select max(version) from confidentiality_statement
          where tenant_id = stated.tenant_id and customer_id = stated.customer_id)`,
    )
    .where(
      sql<boolean>`not exists (select from confidentiality_signature signed
          where signed.tenant_id = stated.tenant_id and signed.customer_id = stated.customer_id
            and signed.version = stated.version and signed.staff_id = ${staffId})`,
    )
    .orderBy('customer.name');
}
