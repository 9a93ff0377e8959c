import { addSeconds } from '../../../../kernel/instant.ts';
import type { JobKind } from '../../../../platform/jobs/job.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportState } from '../../import.contract.ts';
import { askForWork, checkKind, readKind, undoKind, writeKind } from './ask-for-work.ts';
import { importById, noteProgress, standingStill } from './import.store.ts';
import { endFailed } from './take-turn.ts';

/** Longer than any batch of rows takes. */
const silentSeconds = 600;
const mostAskedAgain = 2;

const kinds: Partial<Record<ImportState, JobKind<'import' | 'turn'>>> = {
  reading: readKind,
  checking: checkKind,
  writing: writeKind,
  undoing: undoKind,
};

/**
 * Has the work of a process that died done by another, and ends what comes to a stop again and again: an import at work
 * keeps every other one of its noun waiting.
 */
export async function wakeImports(tx: Tx): Promise<void> {
  for (const { id, state, askedAgainCount } of await standingStill(tx, addSeconds(tx.now, -silentSeconds))) {
    const kind = kinds[state];
    if (kind && askedAgainCount < mostAskedAgain) {
      await noteProgress(tx, id, { turn: await askForWork(tx, kind, id), askedAgainCount: askedAgainCount + 1 });
      continue;
    }
    const record = await importById(tx, id);
    if (record) await endFailed(tx, record, 'broken_off');
  }
}
