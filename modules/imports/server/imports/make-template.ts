import type { InputOf } from '../../../../kernel/contract.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import type { ImportColumn } from '../../../../platform/module/import-noun.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import { writeSheet } from '../../../../platform/sheets/write-sheet.ts';
import type { downloadImportTemplate as endpoint } from '../../import.contract.ts';
import { asRemark } from './remark.rules.ts';
import { sayLabel, type Say } from './say-label.ts';
import { nounFor, type ImportNouns } from './name-noun.ts';

/** Heads, a line of hints and an example; its columns are text, so that a spreadsheet leaves long numbers alone. */
export async function makeTemplate(tx: Tx, nouns: ImportNouns, input: InputOf<typeof endpoint>): Promise<FileAnswer> {
  const noun = nounFor(nouns, input.noun, tx.caller);
  const columns = await noun.columns(tx);
  return {
    fileName: `${noun.noun}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    open: ({ texts }) => templateOf(columns, sayIn(texts, input.locale), noun.textKey),
  };
}

function sayIn(texts: Texts, locale: Locale): Say {
  return (key, params) => texts.translate(locale, key, params);
}

function templateOf(columns: readonly ImportColumn[], say: Say, nounKey: string): AsyncIterable<Uint8Array> {
  const hints = columns.map((column) => hintOf(column, say));
  const example = columns.map((column) => asRemark(column.example));
  return writeSheet({
    name: say(nounKey),
    columns: columns.map(({ label }) => ({ head: sayLabel(label, say), as: 'text' })),
    timeZone: 'UTC',
    batches: inOneBatch([hints, example]),
  });
}

function hintOf({ isRequired, isKey, hintKey }: ImportColumn, say: Say): string | null {
  const parts = [
    isRequired && say('imports:mapping.required'),
    isKey && say('imports:mapping.key'),
    hintKey && say(hintKey),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? asRemark(parts.join(say('imports:template.between'))) : null;
}

async function* inOneBatch(rows: (string | null)[][]) {
  yield rows;
}
