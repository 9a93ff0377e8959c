import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportColumn } from '../../../../platform/module/import-noun.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { checkImport as endpoint, ImportView } from '../../import.contract.ts';
import { hashOfHeads } from './hash-heads.ts';
import { importCheckStarted } from './import.events.ts';
import { askForWork, checkKind } from './ask-for-work.ts';
import { rememberMapping } from './import-mapping.store.ts';
import { importRefusals } from './import.refusals.ts';
import { saveImport } from './import.store.ts';
import { mappedTwice } from './mapping.rules.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport, readImport } from './read-import.ts';
import { nothingCounted } from './import.rules.ts';
import { refuseUnlessNext } from './refuse-step.ts';
import { askerOf } from './start-import.ts';

/** The mapping is remembered for the next file with these heads. */
export async function checkImport(tx: Tx, nouns: ImportNouns, input: InputOf<typeof endpoint>): Promise<ImportView> {
  const { record, noun } = await loadImport(tx, nouns, input.import);
  refuseStale(tx, record.revision);
  refuseUnlessNext('check', record);
  const { mapping } = input;
  if (mapping.length !== record.heads.length) throw new Refusal(importRefusals.heads_differ, {}, 'mapping');
  refuseMapping(mapping, await noun.columns(tx));

  const turn = await askForWork(tx, checkKind, record.id);
  await rememberMapping(tx, { noun: noun.noun, headsHash: hashOfHeads(record.heads), mapping });
  await saveImport(tx, record.id, {
    ...nothingCounted,
    state: 'checking',
    mapping,
    askedBy: askerOf(tx),
    turn,
    checkedAt: null,
  });
  await announce(tx, importCheckStarted(record, mapping));
  return readImport(tx, nouns, input);
}

function refuseMapping(mapping: readonly (string | null)[], columns: readonly ImportColumn[]): void {
  const at = (key: string) => `mapping.${mapping.lastIndexOf(key)}`;
  const twice = mappedTwice(mapping);
  if (twice !== undefined) throw new Refusal(importRefusals.column_twice, {}, at(twice));
  const unknown = mapping.find((key) => key !== null && !columns.some((column) => column.key === key));
  if (unknown) throw new Refusal(importRefusals.column_unknown, {}, at(unknown));
  const missing = columns.filter(({ key, isRequired }) => isRequired && !mapping.includes(key));
  if (missing.length > 0) {
    throw new Refusal(importRefusals.column_missing, { columns: missing.map(wordsOf) }, 'mapping');
  }
}

/** As a refusal's parameter: a text key is said in the language of whoever reads it. */
function wordsOf({ label }: ImportColumn): string {
  return 'words' in label ? label.words : `$t:${label.textKey}`;
}
