import { pageOfRows } from '../../modules/imports/server/imports/import-row-list.store.ts';
import { stagedRows, waitingRows, writtenRows } from '../../modules/imports/server/imports/import-row.store.ts';
import { pageOfImports } from '../../modules/imports/server/imports/import.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const page = 51;

/** Imports, and the rows of one with ten thousand: as people look at them, and as its work takes them. */
export function importPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const one = nth('import', 1);
  const ofFile = /^import_row_(pkey|waiting)$/;
  const own = { who: staff };
  return [
    {
      ...own,
      says: 'imports, newest first',
      work: (tx) => pageOfImports(tx, { nouns: ['contacts'] }, {}),
      by: [/^import_by_time$/],
      most: 4 * page,
    },
    { ...own, says: 'rows of an import', work: (tx) => pageOfRows(tx, one, {}), by: [ofFile], most: 2 * page },
    {
      ...own,
      says: 'faulty rows of an import',
      work: (tx) => pageOfRows(tx, one, { outcome: 'fault' }),
      by: [/^import_row_by_outcome$/],
      most: 2 * page,
    },
    {
      ...own,
      says: 'rows to check',
      work: (tx) => stagedRows(tx, one, { after: 5000, most: 500 }),
      by: [ofFile],
      most: 1001,
    },
    {
      ...own,
      says: 'rows to write',
      work: (tx) => waitingRows(tx, one, { after: 5000, most: 500 }),
      by: [/^import_row_(waiting|by_outcome)$/],
      most: 1200,
    },
    {
      ...own,
      says: 'rows to undo',
      work: (tx) => writtenRows(tx, one, { after: 100, most: 500 }),
      by: [/^import_row_/],
      most: 1400,
    },
  ];
}
