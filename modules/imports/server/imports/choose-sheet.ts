import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { chooseSheet as endpoint, ImportView } from '../../import.contract.ts';
import { importSheetChosen } from './import.events.ts';
import { importRefusals } from './import.refusals.ts';
import { askForWork, readKind } from './ask-for-work.ts';
import { nothingCounted } from './import.rules.ts';
import { refuseUnlessNext } from './refuse-step.ts';
import { saveImport } from './import.store.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport, readImport } from './read-import.ts';
import { askerOf } from './start-import.ts';

/** Reads it anew, from the kept file. */
export async function chooseSheet(tx: Tx, nouns: ImportNouns, input: InputOf<typeof endpoint>): Promise<ImportView> {
  const { record } = await loadImport(tx, nouns, input.import);
  refuseStale(tx, record.revision);
  refuseUnlessNext('choose_sheet', record);
  const chosen = record.sheets[input.sheet];
  if (!chosen) throw new Refusal(importRefusals.unknown_sheet, {}, 'sheet');

  const turn = await askForWork(tx, readKind, record.id);
  await saveImport(tx, record.id, {
    state: 'reading',
    failure: null,
    sheet: input.sheet,
    headRow: null,
    heads: [],
    mapping: [],
    ...nothingCounted,
    totalCount: chosen.rowCount,
    askedBy: askerOf(tx),
    turn,
    checkedAt: null,
  });
  await announce(tx, importSheetChosen(record, input.sheet));
  return readImport(tx, nouns, input);
}
