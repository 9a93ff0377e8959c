import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { Agreement, AgreementVersion } from './agreement.rules.ts';

function agreements(tx: Tx) {
  return sqlBuilder
    .selectFrom('agreement')
    .select(['id', 'code', 'name', 'level', 'isDefault', 'customerId', 'contractId', 'counterpart', 'retiredAt'])
    .select('revision')
    .where('tenantId', '=', tx.tenantId);
}

/** The default first, then by name. */
export async function allAgreements(tx: Tx): Promise<Agreement[]> {
  return (await tx.rows(agreements(tx).orderBy('isDefault', 'desc').orderBy('name').orderBy('id'))).map(agreementOf);
}

export async function agreementById(tx: Tx, id: Id): Promise<Agreement | undefined> {
  const row = await tx.first(agreements(tx).where('id', '=', id));
  return row && agreementOf(row);
}

/** The same, held against other writers until the transaction ends. */
export async function agreementForChange(tx: Tx, id: Id): Promise<Agreement | undefined> {
  const row = await tx.first(agreements(tx).where('id', '=', id).forUpdate());
  return row && agreementOf(row);
}

export async function insertAgreement(tx: Tx, agreement: Agreement): Promise<void> {
  await tx.run(sqlBuilder.insertInto('agreement').values({ ...agreement, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function saveAgreement(tx: Tx, { id, name, counterpart, retiredAt, revision }: Agreement): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('agreement')
      .set({ name, counterpart, retiredAt, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** By agreement, and then by number. */
export async function versionsOf(tx: Tx, agreementIds: readonly Id[]): Promise<AgreementVersion[]> {
  if (agreementIds.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('agreementVersion')
      .select(['id', 'agreementId', 'customerId', 'number', 'validFrom', 'validUntil', 'reason', 'clauses'])
      .select(['madeAt', 'madeById', 'withdrawnAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('agreementId', 'in', [...agreementIds])
      .orderBy('agreementId')
      .orderBy('number'),
  );
}

type Row = Omit<Agreement, 'level'> & { level: string };

function agreementOf(row: Row): Agreement {
  // checked by the table's constraint
  return { ...row, level: row.level as AgreementLevel };
}
