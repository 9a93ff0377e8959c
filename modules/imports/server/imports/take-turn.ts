import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportNoun } from '../../../../platform/module/import-noun.ts';
import type { Actor, JobSteps } from '../../../../platform/module/queued-job.ts';
import type { ImportState } from '../../import.contract.ts';
import { importFailed } from './import.events.ts';
import type { TurnIds } from './ask-for-work.ts';
import { isCustomerOver } from './import.rules.ts';
import { importById, lockImport, saveImport, type ImportRecord } from './import.store.ts';
import { nounNamed, type ImportNouns } from './name-noun.ts';

/** A piece of work of one import, in the name of whoever asked for it. */
export interface Work {
  steps: JobSteps;
  ids: TurnIds;
  noun: ImportNoun;
  actor: Actor;
}

/** Null: the import has gone another way since the job was asked for. */
export async function takeWork(steps: JobSteps, nouns: ImportNouns, ids: TurnIds): Promise<Work | null> {
  const record = await steps.run((tx) => importById(tx, ids.import));
  if (record?.turn !== ids.turn) return null;
  const noun = nounNamed(nouns, record.noun);
  const actor = { staffId: record.askedBy, name: record.askerName, permissions: [noun.permission] };
  return { steps, ids, noun, actor };
}

/**
 * The import for the rest of the transaction, nobody else changing it; null when it has gone another way, or when its
 * customer is over, which ends it. Two workers with the same job (one of them thought dead) come one after the other.
 */
export async function holdImport(tx: Tx, ids: TurnIds, state: ImportState): Promise<ImportRecord | null> {
  const held = await lockImport(tx, ids.import);
  if (held?.state !== state || held.turn !== ids.turn) return null;
  const record = await importById(tx, ids.import);
  const isOver = record && (state === 'checking' || state === 'writing') && isCustomerOver(record);
  if (isOver) await endFailed(tx, record, 'customer_over');
  return isOver ? null : (record ?? null);
}

/** Ends it, with a code that says why; whatever it was doing finds another turn. */
export async function failImport(steps: JobSteps, ids: TurnIds, failure: string): Promise<void> {
  await steps.run(async (tx) => {
    const held = await lockImport(tx, ids.import);
    const record = held?.turn === ids.turn ? await importById(tx, ids.import) : undefined;
    if (!record) return;
    await endFailed(tx, record, failure);
  });
}

/** For whoever holds it. */
export async function endFailed(tx: Tx, record: ImportRecord, failure: string): Promise<void> {
  await saveImport(tx, record.id, {
    state: 'failed',
    failure,
    turn: tx.newId(),
    // what was written before it broke off can be undone
    ...(record.state === 'writing' && record.doneCount > 0 && { writtenAt: tx.now }),
  });
  await announce(tx, importFailed(record, failure));
}
