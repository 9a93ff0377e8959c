import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SheetSummary } from '../../../../platform/sheets/sheet.ts';
import type { ImportState } from '../../import.contract.ts';

/** Counted in rows of the file. */
export interface ImportCounts {
  totalCount: number;
  doneCount: number;
  createCount: number;
  updateCount: number;
  sameCount: number;
  faultCount: number;
  undoneCount: number;
}

export interface ImportListed extends ImportCounts {
  id: Id;
  noun: string;
  state: ImportState;
  fileName: string;
  customerId: Id | null;
  customerName: string | null;
  starterName: string;
  createdAt: Instant;
}

export interface ImportRecord extends ImportListed {
  failure: string | null;
  byteCount: number;
  content: string;
  sheets: readonly SheetSummary[];
  sheet: number | null;
  headRow: number | null;
  heads: readonly string[];
  mapping: readonly (string | null)[];
  askedBy: Id;
  askerName: string;
  turn: Id;
  checkedAt: Instant | null;
  writtenAt: Instant | null;
  undoneAt: Instant | null;
  revision: number;
  /** Of the customer of the whole file. */
  customerStatus: string | null;
  customerMergedIntoId: Id | null;
}

function imports(tx: Tx) {
  return sqlBuilder
    .selectFrom('import')
    .leftJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'import.tenantId').onRef('customer.id', '=', 'import.customerId'),
    )
    .innerJoin('staffMember as starter', (join) =>
      join.onRef('starter.tenantId', '=', 'import.tenantId').onRef('starter.id', '=', 'import.startedBy'),
    )
    .select(['import.id', 'noun', 'state', 'fileName', 'import.customerId', 'customer.name as customerName'])
    .select(['starter.name as starterName', 'import.createdAt', 'totalCount', 'doneCount', 'createCount'])
    .select(['updateCount', 'sameCount', 'faultCount', 'undoneCount'])
    .where('import.tenantId', '=', tx.tenantId);
}

export function importById(tx: Tx, id: Id): Promise<ImportRecord | undefined> {
  return tx.first(
    imports(tx)
      .innerJoin('staffMember as asker', (join) =>
        join.onRef('asker.tenantId', '=', 'import.tenantId').onRef('asker.id', '=', 'import.askedBy'),
      )
      .select(['failure', 'byteCount', 'content', 'sheets', 'sheet', 'headRow', 'heads', 'mapping', 'turn'])
      .select(['customer.status as customerStatus', 'customer.mergedIntoId as customerMergedIntoId'])
      .select(['askedBy', 'asker.name as askerName', 'checkedAt', 'writtenAt', 'undoneAt', 'import.revision'])
      .where('import.id', '=', id)
      // jsonb columns hold what was written; a CHECK constraint holds the state to its values
      .$castTo<ImportRecord>(),
  );
}

export interface ImportFilter {
  nouns: readonly string[];
  state?: ImportState | undefined;
}

/** Newest first. Served by import_by_time. */
export function pageOfImports(tx: Tx, { nouns, state }: ImportFilter, page: PageInput): Promise<Page<ImportListed>> {
  let query = imports(tx).where('noun', 'in', nouns);
  if (state) query = query.where('state', '=', state);
  return keysetPage(tx, query.$castTo<ImportListed>(), {
    list: 'imports',
    column: 'import.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'import.id',
    ...page,
  });
}

export interface NewImport {
  id: Id;
  noun: string;
  customerId: Id | null;
  fileName: string;
  byteCount: number;
  content: string;
  startedBy: Id;
  turn: Id;
}

export async function insertImport(tx: Tx, row: NewImport): Promise<void> {
  const { startedBy: askedBy } = row;
  await tx.run(
    sqlBuilder
      .insertInto('import')
      .values({ ...row, askedBy, tenantId: tx.tenantId, state: 'reading', createdAt: tx.now, aliveAt: tx.now }),
  );
}

/** Keeps the import as it is until the transaction ends: whoever else would change it waits. */
export function lockImport(tx: Tx, id: Id): Promise<{ state: string; turn: Id } | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('import')
      .select(['state', 'turn'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .forUpdate(),
  );
}

/**
 * At work, but without any progress since then, and nobody is on it in this moment; held until the transaction ends.
 * Served by import_working.
 */
export function standingStill(
  tx: Tx,
  since: Instant,
): Promise<{ id: Id; state: ImportState; askedAgainCount: number }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('import')
      .select(['id', 'state', 'askedAgainCount'])
      .where('tenantId', '=', tx.tenantId)
      .where('state', 'in', ['reading', 'checking', 'writing', 'undoing'])
      .where('aliveAt', '<', since)
      .orderBy('aliveAt')
      .limit(20)
      .forUpdate()
      .skipLocked()
      // a CHECK constraint holds the state to its values
      .$castTo<{ id: Id; state: ImportState; askedAgainCount: number }>(),
  );
}

export async function isNounBusy(tx: Tx, noun: string): Promise<boolean> {
  const busy = sqlBuilder
    .selectFrom('import')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('noun', '=', noun)
    .where('state', 'in', ['writing', 'undoing']);
  return (await tx.first(busy)) !== undefined;
}

type Changeable = 'state' | 'failure' | 'sheet' | 'headRow' | 'askedBy' | 'turn' | keyof Instants | keyof ImportCounts;
type Instants = Pick<ImportRecord, 'checkedAt' | 'writtenAt' | 'undoneAt'>;
export type ImportChange = Partial<Pick<ImportRecord, Changeable | 'sheets' | 'heads' | 'mapping'>> & {
  askedAgainCount?: number;
};

/** A step that people see: the revision goes up. */
export async function saveImport(tx: Tx, id: Id, change: ImportChange): Promise<void> {
  await tx.run(updating(tx, id, change).set((row) => ({ revision: row('revision', '+', 1) })));
}

/** How far the work has come: nobody's save becomes stale by it. */
export async function noteProgress(tx: Tx, id: Id, change: ImportChange): Promise<void> {
  await tx.run(updating(tx, id, change));
}

function updating(tx: Tx, id: Id, { sheets, heads, mapping, ...plain }: ImportChange) {
  return sqlBuilder
    .updateTable('import')
    .set({
      aliveAt: tx.now,
      askedAgainCount: 0,
      ...plain,
      ...(sheets && { sheets: JSON.stringify(sheets) }),
      ...(heads && { heads: JSON.stringify(heads) }),
      ...(mapping && { mapping: JSON.stringify(mapping) }),
    })
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', id);
}
