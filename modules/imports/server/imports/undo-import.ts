import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { ImportView } from '../../import.contract.ts';
import { importUndoStarted } from './import.events.ts';
import { askForWork, undoKind } from './ask-for-work.ts';
import { importRefusals } from './import.refusals.ts';
import { isNounBusy, saveImport } from './import.store.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport, readImport } from './read-import.ts';
import { refuseUnlessNext } from './refuse-step.ts';
import { askerOf } from './start-import.ts';

export async function undoImport(tx: Tx, nouns: ImportNouns, input: { import: string }): Promise<ImportView> {
  const { record } = await loadImport(tx, nouns, input.import);
  refuseStale(tx, record.revision);
  refuseUnlessNext('undo', record);
  if (await isNounBusy(tx, record.noun)) throw new Refusal(importRefusals.noun_busy);

  const turn = await askForWork(tx, undoKind, record.id);
  await saveImport(tx, record.id, { state: 'undoing', doneCount: 0, askedBy: askerOf(tx), turn });
  await announce(tx, importUndoStarted(record));
  return readImport(tx, nouns, input);
}
