import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lineFrom, lineRow } from './agreement-line.rules.ts';
import type { AgreementLine, AgreementVersion } from './agreement.rules.ts';

/** By position, of these versions. */
export async function linesOf(tx: Tx, versionIds: readonly Id[]): Promise<AgreementLine[]> {
  if (versionIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('agreementLine')
      .select(['id', 'agreementId', 'versionId', 'customerId', 'position', 'name', 'kind', 'conditions', 'calendarId'])
      .select(['targetValue', 'targetUnit', 'pausingReasons', 'stopsOn', 'onPriorityChange', 'onReopening'])
      .select(['beyondLimit', 'extensionPercent'])
      .where('tenantId', '=', tx.tenantId)
      .where('versionId', 'in', [...versionIds])
      .orderBy('position'),
  );
  return rows.map(lineFrom);
}

export function versionById(tx: Tx, id: Id): Promise<{ agreementId: Id } | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('agreementVersion')
      .select('agreementId')
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** A version with all its lines. */
export async function insertVersion(tx: Tx, version: AgreementVersion, lines: readonly AgreementLine[]): Promise<void> {
  const clauses = JSON.stringify(version.clauses);
  await tx.run(sqlBuilder.insertInto('agreementVersion').values({ ...version, clauses, tenantId: tx.tenantId }));
  if (lines.length > 0) {
    await tx.run(
      sqlBuilder.insertInto('agreementLine').values(lines.map((line) => ({ ...lineRow(line), tenantId: tx.tenantId }))),
    );
  }
}

export async function withdrawVersion(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('agreementVersion')
      .set({ withdrawnAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
