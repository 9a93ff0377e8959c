import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { ImportView } from '../../import.contract.ts';
import type { decideImportRow } from '../../import-row.contract.ts';
import { importRowDecided } from './import.events.ts';
import { countOutcomes } from './import-row.store.ts';
import { saveImport } from './import.store.ts';
import type { ImportNouns } from './name-noun.ts';
import { loadImport, readImport } from './read-import.ts';
import { refuseUnlessNext } from './refuse-step.ts';
import { leaveOut, takeAfterAll } from './row-decision.store.ts';

/** What is doubted a person looks at: row by row it is written, or left out as one with a fault is. */
export async function decideRow(
  tx: Tx,
  nouns: ImportNouns,
  input: InputOf<typeof decideImportRow>,
): Promise<ImportView> {
  const { record } = await loadImport(tx, nouns, input.import);
  refuseUnlessNext('decide', record);
  const decide = input.isLeftOut ? leaveOut : takeAfterAll;
  foundAt('number', (await decide(tx, record.id, input.number)) || null);

  const { create, update, same, fault } = await countOutcomes(tx, record.id);
  const counts = { createCount: create, updateCount: update, sameCount: same, faultCount: fault };
  await saveImport(tx, record.id, counts);
  await announce(tx, importRowDecided(record, input));
  return readImport(tx, nouns, input);
}
