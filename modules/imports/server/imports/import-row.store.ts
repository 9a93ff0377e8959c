import type { Id } from '../../../../kernel/id.ts';
import { insertRows, unnested } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportFault, ImportUndo, ImportWritten } from '../../../../platform/module/import-noun.ts';
import type { SheetRow } from '../../../../platform/sheets/sheet.ts';
import type { RowOutcome } from '../../import-row.contract.ts';

export interface StagedRow {
  number: number;
  cells: readonly (string | null)[];
}

/** Of an import's rows, by their numbers. */
interface Stretch {
  after: number;
  most: number;
}

export interface RowPlan {
  number: number;
  outcome: RowOutcome;
  faults: readonly ImportFault[];
  doubts?: readonly ImportFault[];
}

/** As the row keeps both, in one list. */
export interface KeptFault extends ImportFault {
  isDoubt?: true;
}

function rowsOf(tx: Tx, importId: Id) {
  return sqlBuilder
    .selectFrom('importRow')
    .where('importRow.tenantId', '=', tx.tenantId)
    .where('importRow.importId', '=', importId);
}

/** Before a sheet is read anew: what was staged holds nothing that the file doesn't. */
export async function clearRows(tx: Tx, importId: Id): Promise<void> {
  await tx.run(sqlBuilder.deleteFrom('importRow').where('tenantId', '=', tx.tenantId).where('importId', '=', importId));
}

export async function stageRows(tx: Tx, importId: Id, rows: readonly SheetRow[]): Promise<void> {
  const given = rows.map(({ number, cells }) => ({ importId, number, cells: JSON.stringify(cells) }));
  await insertRows(tx, 'importRow', { rows: given, types: { importId: 'uuid', number: 'integer', cells: 'jsonb' } });
}

/** In the order of the file, from behind `after`. */
export function stagedRows(tx: Tx, importId: Id, { after, most }: Stretch) {
  return tx.rows(
    rowsOf(tx, importId)
      .select(['number', 'cells'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(most)
      // jsonb holds what was staged
      .$castTo<StagedRow>(),
  );
}

/** The next rows to write, in the order of the file, from behind `after`. Served by import_row_waiting. */
export function waitingRows(tx: Tx, importId: Id, { after, most }: Stretch): Promise<StagedRow[]> {
  return tx.rows(
    rowsOf(tx, importId)
      .select(['number', 'cells'])
      .where('number', '>', after)
      .where('writtenAt', 'is', null)
      .where('outcome', 'in', ['create', 'update'])
      .orderBy('number')
      .limit(most)
      // jsonb holds what was staged
      .$castTo<StagedRow>(),
  );
}

/**
 * By the whole of their key: a planner without statistics takes an import for one row, and would compare each of its
 * fifty thousand with each that is given.
 */
function theRows(tx: Tx, importId: Id, rows: readonly { number: number }[]) {
  const numbers = rows.map(({ number }) => number);
  return sql`row.tenant_id = ${tx.tenantId} and row.import_id = ${importId} and row.number = any(${numbers}::integer[])`;
}

export async function savePlans(tx: Tx, importId: Id, plans: readonly RowPlan[]): Promise<void> {
  const rows = plans.map(({ number, outcome, faults, doubts = [] }) => {
    const kept: KeptFault[] = [...faults, ...doubts.map((doubt) => ({ ...doubt, isDoubt: true as const }))];
    return { number, outcome, faults: JSON.stringify(kept) };
  });
  await tx.run(
    statement(sql`
      update import_row as row set outcome = given.outcome, faults = given.faults
      from ${unnested(rows, { number: 'integer', outcome: 'text', faults: 'jsonb' })}
        as given (number, outcome, faults)
      where ${theRows(tx, importId, rows)} and row.number = given.number`),
  );
}

export async function markWritten(tx: Tx, importId: Id, written: readonly ImportWritten[]): Promise<void> {
  if (written.length === 0) return;
  const rows = written.map(({ number, recordId, outcome, before, revision }) => ({
    number,
    recordId,
    outcome,
    before: before === null ? null : JSON.stringify(before),
    revision,
  }));
  const types = { number: 'integer', recordId: 'uuid', outcome: 'text', before: 'jsonb', revision: 'integer' } as const;
  await tx.run(
    statement(sql`
      update import_row as row
      set record_id = given.record_id, outcome = given.outcome, before = given.before,
        revision_after = given.revision, written_at = ${tx.now}::timestamptz
      from ${unnested(rows, types)} as given (number, record_id, outcome, before, revision)
      where ${theRows(tx, importId, rows)} and row.number = given.number`),
  );
}

/** What the import has done and not undone, from behind `after`. */
export function writtenRows(tx: Tx, importId: Id, { after, most }: Stretch) {
  return tx.rows(
    rowsOf(tx, importId)
      .select(['number', 'recordId', 'before', 'revisionAfter as revision'])
      .where('number', '>', after)
      .where('writtenAt', 'is not', null)
      .where('undoneAt', 'is', null)
      .where('outcome', 'in', ['create', 'update'])
      .orderBy('number')
      .limit(most)
      // a written row has both
      .$castTo<ImportUndo & { number: number }>(),
  );
}

export async function markUndone(tx: Tx, importId: Id, numbers: readonly number[]): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('importRow')
      .set({ undoneAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('importId', '=', importId)
      .where('number', '=', sql<number>`any(${numbers}::integer[])`),
  );
}

export interface OutcomeCounts {
  total: number;
  create: number;
  update: number;
  same: number;
  fault: number;
  written: number;
  undone: number;
}

export async function countOutcomes(tx: Tx, importId: Id): Promise<OutcomeCounts> {
  const counted = await tx.first(
    statement(sql<OutcomeCounts>`
      select count(*)::int as total,
        count(*) filter (where outcome = 'create')::int as "create",
        count(*) filter (where outcome = 'update')::int as "update",
        count(*) filter (where outcome = 'same')::int as same,
        count(*) filter (where outcome = 'fault')::int as fault,
        count(*) filter (where written_at is not null)::int as written,
        count(*) filter (where undone_at is not null)::int as undone
      from import_row where tenant_id = ${tx.tenantId} and import_id = ${importId}`),
  );
  return counted ?? { total: 0, create: 0, update: 0, same: 0, fault: 0, written: 0, undone: 0 };
}
