import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SavedQuestion } from '../../saved-report.contract.ts';
import type { Shared } from '../sharing/sharing.rules.ts';

export interface SavedReportRow extends Shared {
  id: Id;
  name: string;
  ownerName: string;
  facts: string;
  question: SavedQuestion;
  retiredAt: Instant | null;
  revision: number;
}

function savedReports(tx: Tx) {
  return sqlBuilder
    .selectFrom('savedReport as saved')
    .innerJoin('staffMember as owner', (join) =>
      join.onRef('owner.tenantId', '=', 'saved.tenantId').onRef('owner.id', '=', 'saved.ownerId'),
    )
    .select(['saved.id', 'saved.name', 'saved.ownerId', 'owner.name as ownerName', 'saved.sharedWith', 'saved.facts'])
    .select(['saved.question', 'saved.retiredAt', 'saved.revision'])
    .where('saved.tenantId', '=', tx.tenantId);
}

/** Those of this staff member, and those of everybody, by name; retired ones are left out. */
export async function savedReportsFor(tx: Tx, staffId: Id | null): Promise<SavedReportRow[]> {
  const rows = savedReports(tx)
    .where('saved.retiredAt', 'is', null)
    .where((row) => row.or([row('saved.ownerId', '=', staffId), row('saved.sharedWith', '=', 'everybody')]))
    .orderBy('saved.name')
    .orderBy('saved.id');
  return (await tx.rows(rows)).map(rowOf);
}

/** Undefined for another provider's, and for none. */
export async function savedReportById(tx: Tx, id: Id): Promise<SavedReportRow | undefined> {
  const row = await tx.first(savedReports(tx).where('saved.id', '=', id));
  return row && rowOf(row);
}

type Saved = Pick<SavedReportRow, 'id' | 'name' | 'ownerId' | 'sharedWith' | 'facts' | 'question'>;

export async function insertSavedReport(tx: Tx, { question, ...row }: Saved): Promise<void> {
  const values = { ...row, question: JSON.stringify(question), tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('savedReport').values(values));
}

export async function updateSavedReport(
  tx: Tx,
  id: Id,
  { question, ...changes }: Partial<Pick<SavedReportRow, 'name' | 'sharedWith' | 'question' | 'retiredAt'>>,
): Promise<void> {
  const asked = question && { question: JSON.stringify(question) };
  await tx.run(
    sqlBuilder
      .updateTable('savedReport')
      .set((row) => ({ ...changes, ...asked, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

type Stored = Omit<SavedReportRow, 'question' | 'sharedWith'> & { question: unknown; sharedWith: string };

/** The table checks `shared_with`, the contract what a question is made of. */
function rowOf(row: Stored): SavedReportRow {
  return row as SavedReportRow;
}
