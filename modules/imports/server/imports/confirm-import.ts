import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { ImportView } from '../../import.contract.ts';
import { importConfirmed } from './import.events.ts';
import { askForWork, writeKind } from './ask-for-work.ts';
import { importRefusals } from './import.refusals.ts';
import { isNounBusy, saveImport } from './import.store.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport, readImport } from './read-import.ts';
import { refuseUnlessNext } from './refuse-step.ts';
import { askerOf } from './start-import.ts';

/** Two imports of one noun at once would each have been checked without the other: the second waits for the first. */
export async function confirmImport(tx: Tx, nouns: ImportNouns, input: { import: string }): Promise<ImportView> {
  const { record } = await loadImport(tx, nouns, input.import);
  refuseStale(tx, record.revision);
  refuseUnlessNext('confirm', record);
  if (await isNounBusy(tx, record.noun)) throw new Refusal(importRefusals.noun_busy);

  const turn = await askForWork(tx, writeKind, record.id);
  await saveImport(tx, record.id, { state: 'writing', doneCount: 0, askedBy: askerOf(tx), turn });
  const { createCount: create, updateCount: update, sameCount: same, faultCount: fault } = record;
  await announce(tx, importConfirmed(record, { create, update, same, fault }));
  return readImport(tx, nouns, input);
}
