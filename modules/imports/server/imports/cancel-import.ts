import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { ImportView } from '../../import.contract.ts';
import { importCancelled } from './import.events.ts';
import { saveImport } from './import.store.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport, readImport } from './read-import.ts';
import { refuseUnlessNext } from './refuse-step.ts';
import { askerOf } from './start-import.ts';

/** Work in hand finds another turn, and leaves. */
export async function cancelImport(tx: Tx, nouns: ImportNouns, input: { import: string }): Promise<ImportView> {
  const { record } = await loadImport(tx, nouns, input.import);
  refuseStale(tx, record.revision);
  refuseUnlessNext('cancel', record);
  await saveImport(tx, record.id, { state: 'cancelled', askedBy: askerOf(tx), turn: tx.newId() });
  await announce(tx, importCancelled(record));
  return readImport(tx, nouns, input);
}
