import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RowOutcome } from '../../import-row.contract.ts';
import type { KeptFault } from './import-row.store.ts';

export interface ListedRow {
  /** Its number as text: pages break ties by it. */
  id: string;
  number: number;
  cells: readonly (string | null)[];
  outcome: RowOutcome | null;
  faults: readonly KeptFault[];
  recordId: Id | null;
  isWritten: boolean;
  isUndone: boolean;
}

export interface RowFilter {
  outcome?: RowOutcome | undefined;
  /** Written, and left as they are by an undoing. */
  isKept?: boolean;
  isDoubtful?: boolean;
}

function rows(tx: Tx, importId: Id) {
  return sqlBuilder
    .selectFrom('importRow')
    .select(['number', 'cells', 'outcome', 'faults', 'recordId'])
    .select(sql<string>`number::text`.as('id'))
    .select(sql<boolean>`written_at is not null`.as('isWritten'))
    .select(sql<boolean>`undone_at is not null`.as('isUndone'))
    .where('tenantId', '=', tx.tenantId)
    .where('importId', '=', importId);
}

/** In the order of the file. Served by import_row_by_outcome, without an outcome by the primary key. */
export function pageOfRows(tx: Tx, importId: Id, filter: RowFilter & PageInput): Promise<Page<ListedRow>> {
  const { outcome, isKept, isDoubtful, ...page } = filter;
  let query = rows(tx, importId);
  if (outcome) query = query.where('outcome', '=', outcome);
  if (isDoubtful) query = query.where(sql<boolean>`faults @> '[{"isDoubt": true}]'`);
  if (isKept) {
    query = query
      .where('outcome', 'in', ['create', 'update'])
      .where('writtenAt', 'is not', null)
      .where('undoneAt', 'is', null);
  }
  // jsonb holds what was staged and planned
  return keysetPage(tx, query.$castTo<ListedRow>(), {
    list: `rows of ${importId}`,
    column: 'importRow.number',
    field: 'number',
    direction: 'asc',
    idColumn: 'importRow.number',
    ...page,
  });
}

/** The first rows, for what stands in each column. */
export function firstRows(tx: Tx, importId: Id, most: number): Promise<Pick<ListedRow, 'cells'>[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('importRow')
      .select('cells')
      .where('tenantId', '=', tx.tenantId)
      .where('importId', '=', importId)
      .orderBy('number')
      .limit(most)
      // jsonb holds what was staged
      .$castTo<Pick<ListedRow, 'cells'>>(),
  );
}
