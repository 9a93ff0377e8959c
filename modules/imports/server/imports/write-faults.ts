import { csvLine, csvStart } from '../../../../kernel/csv.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import type { ImportColumn } from '../../../../platform/module/import-noun.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { downloadImportFaults as endpoint } from '../../import-row.contract.ts';
import { pageOfRows, type ListedRow } from './import-row-list.store.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport } from './read-import.ts';
import { sayLabel, type Say } from './say-label.ts';

interface Told {
  importId: Id;
  mapping: readonly (string | null)[];
  columns: readonly ImportColumn[];
  locale: 'zh-CN' | 'en';
}

/** A line for each fault, so that people can mend the file beside it. */
export async function writeFaults(tx: Tx, nouns: ImportNouns, input: InputOf<typeof endpoint>): Promise<FileAnswer> {
  const { record, noun } = await loadImport(tx, nouns, input.import);
  const columns = await noun.columns(tx);
  const told = { importId: record.id, mapping: record.mapping, columns, locale: input.locale };
  return {
    fileName: `${record.fileName.replace(/\.\w+$/, '')}.faults.csv`,
    mediaType: 'text/csv; charset=utf-8',
    open: (steps) => linesOf(steps, told),
  };
}

async function* linesOf(steps: Steps, told: Told): AsyncGenerator<Uint8Array> {
  const say: Say = (key, params) => steps.texts.translate(told.locale, key, params);
  const heads = ['row', 'column', 'value', 'reason', 'suggestion'].map((name) => say(`imports:faultsFile.${name}`));
  yield Buffer.from(csvStart + csvLine(heads));
  let cursor: string | undefined;
  do {
    const from = cursor;
    const page = await steps.run((tx) => pageOfRows(tx, told.importId, { outcome: 'fault', limit: 200, cursor: from }));
    yield Buffer.from(page.items.flatMap((row) => faultLines(row, told, say)).join(''));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

function faultLines({ number, cells, faults }: ListedRow, { mapping, columns }: Told, say: Say): string[] {
  return faults.map(({ column, textKey, params = {}, suggestion }) => {
    const label = columns.find(({ key }) => key === column)?.label;
    const name = label ? sayLabel(label, say) : '';
    const value = column === null ? null : cells[mapping.indexOf(column)];
    return csvLine([String(number), name, value ?? '', say(textKey, params), suggestion ?? '']);
  });
}
