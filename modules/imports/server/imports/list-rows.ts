import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listImportRows as endpoint } from '../../import-row.contract.ts';
import { pageOfRows } from './import-row-list.store.ts';
import { importRowViewOf } from './import.view.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport } from './read-import.ts';

export async function listRows(
  tx: Tx,
  nouns: ImportNouns,
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { record } = await loadImport(tx, nouns, input.import);
  const { outcome, kept, doubtful, cursor, limit } = input;
  const page = await pageOfRows(tx, record.id, {
    outcome,
    isKept: kept === 'yes',
    isDoubtful: doubtful === 'yes',
    cursor,
    limit,
  });
  return { ...page, items: page.items.map((row) => importRowViewOf(row, record.mapping)) };
}
