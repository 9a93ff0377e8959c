import type { Changes } from '../../../../../kernel/changes.ts';
import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { printedFields } from '../../../asset-label.contract.ts';
import { fingerprintsOf } from '../fingerprints-of.ts';
import { changedSince } from '../label.rules.ts';
import { labelsOfMachines } from './labelled-machine.store.ts';
import { saveOutdated } from './printed-label.store.ts';

/**
 * Lists the labels for reprinting on which something stands that was just changed, and takes off the list what is right
 * again. Called with the machines as they are saved by then; a few statements, however many.
 */
export async function markOutdated(tx: Tx, written: readonly { id: Id; changes: Changes }[]): Promise<void> {
  const touched = written.filter(({ changes }) => printedFields.some((field) => changes[field]));
  if (touched.length === 0) return;
  const machines = await labelsOfMachines(
    tx,
    touched.map(({ id }) => id),
  );
  const told = machines.map(({ labelId, printed, outdatedAt, ...machine }) => ({
    labelId,
    was: outdatedAt !== null,
    is: changedSince(printed, fingerprintsOf(machine, printedFields)).length > 0,
  }));
  const changed = told.filter(({ was, is }) => was !== is);
  const those = (isOutdated: boolean) => changed.filter(({ is }) => is === isOutdated).map(({ labelId }) => labelId);
  await saveOutdated(tx, those(true), tx.now);
  await saveOutdated(tx, those(false), null);
}
