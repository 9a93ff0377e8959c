import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportNoun } from '../../../../platform/module/import-noun.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ImportView } from '../../import.contract.ts';
import { firstRows } from './import-row-list.store.ts';
import { refuseLimited } from './import.policy.ts';
import { importById, type ImportRecord } from './import.store.ts';
import { importViewOf } from './import.view.ts';
import { nounFor, type ImportNouns } from './name-noun.ts';

const sampledRows = 30;

export async function readImport(tx: Tx, nouns: ImportNouns, input: { import: string }): Promise<ImportView> {
  const { record, noun } = await loadImport(tx, nouns, input.import);
  const columns = await noun.columns(tx);
  const rows = record.heads.length === 0 ? [] : await firstRows(tx, record.id, sampledRows);
  return importViewOf(record, { noun, columns, rows });
}

/** Refuses, as not found, an import of what this caller may not import. */
export async function loadImport(
  tx: Tx,
  nouns: ImportNouns,
  id: string,
): Promise<{ record: ImportRecord; noun: ImportNoun }> {
  refuseLimited(tx.caller);
  const record = found(await importById(tx, id));
  return { record, noun: nounFor(nouns, record.noun, tx.caller) };
}
