import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { ClockKind } from '../../agreement.contract.ts';
import type { Agreement, AgreementLine } from './agreement.rules.ts';

function agreements(tx: Tx) {
  return sqlBuilder
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.code', 'agreement.name', 'agreement.isDefault', 'agreement.revision'])
    .where('agreement.tenantId', '=', tx.tenantId);
}

/** The default first, then by name. */
export async function allAgreements(tx: Tx): Promise<Agreement[]> {
  return tx.rows(agreements(tx).orderBy('isDefault', 'desc').orderBy('name').orderBy('id'));
}

/** The same, held against other writers until the transaction ends. */
export async function agreementsForChange(tx: Tx): Promise<Agreement[]> {
  return tx.rows(agreements(tx).orderBy('id').forUpdate());
}

export async function agreementById(tx: Tx, id: Id): Promise<Agreement | undefined> {
  return tx.first(agreements(tx).where('id', '=', id));
}

function lines(tx: Tx) {
  return sqlBuilder
    .selectFrom('agreementLine as line')
    .select(['line.id', 'agreementId', 'version', 'kind', 'priority', 'targetSeconds', 'calendarId'])
    .select(['pausingReasons', 'validFrom'])
    .where('line.tenantId', '=', tx.tenantId);
}

/** All versions, in no order. */
export async function linesOf(tx: Tx, agreementIds: readonly Id[]): Promise<AgreementLine[]> {
  if (agreementIds.length === 0) return [];
  return (await tx.rows(lines(tx).where('agreementId', 'in', [...agreementIds]))).map(lineOf);
}

/** All versions of the default agreement's lines, in no order. */
export async function linesOfDefault(tx: Tx): Promise<AgreementLine[]> {
  const rows = lines(tx)
    .innerJoin('agreement', (join) =>
      join.onRef('agreement.tenantId', '=', 'line.tenantId').onRef('agreement.id', '=', 'line.agreementId'),
    )
    .where('agreement.isDefault', '=', true);
  return (await tx.rows(rows)).map(lineOf);
}

export async function insertAgreement(tx: Tx, agreement: Agreement): Promise<void> {
  await tx.run(sqlBuilder.insertInto('agreement').values({ ...agreement, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function insertLines(tx: Tx, rows: readonly AgreementLine[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(sqlBuilder.insertInto('agreementLine').values(rows.map((row) => ({ ...row, tenantId: tx.tenantId }))));
}

export async function saveAgreement(tx: Tx, { id, name, revision }: Agreement): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('agreement')
      .set({ name, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

type Row = Omit<AgreementLine, 'kind' | 'priority'> & { kind: string; priority: string };

function lineOf(row: Row): AgreementLine {
  // checked by the table's constraints
  return { ...row, kind: row.kind as ClockKind, priority: row.priority as Priority };
}
