import { changesBetween, type Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { callerOfStaff } from '../../../identity/index.ts';
import { assetChanged } from '../assets/asset.events.ts';
import { indexAssets } from '../assets/index-asset.ts';
import { writeChanges } from '../history/write-changes.ts';
import { bearersOf } from './former-number.store.ts';
import { renumberingDone } from './numbering.events.ts';
import { machinesById, saveNumbers } from './numbered-machine.store.ts';
import { saveOutcomes, waitingItems, type RenumberingItem } from './renumbering-item.store.ts';
import { countOutcomes, renumberingById, setRenumberingState } from './renumbering.store.ts';

export type RenumberSteps = Pick<JobSteps, 'run' | 'runAs'>;

const atOnce = 100;

/**
 * Some machines in a transaction, each with its old number, its history, what it is looked up by and its label; what
 * became of them is written in the same one. Whoever takes it over goes on behind the last. With the rights that whoever
 * started it has by then: shut out since, it ends where it is.
 */
export async function renumber(steps: RenumberSteps, id: Id, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const caller = await steps.run(async (tx) => {
      const renumbering = await renumberingById(tx, id);
      if (renumbering?.state !== 'running' || renumbering.startedById === null) return undefined;
      const starter = await callerOfStaff(tx, renumbering.startedById);
      if (starter?.permissions.has('asset.renumber')) return starter;
      await setRenumberingState(tx, id, { state: 'given_up' });
      return undefined;
    });
    if (!caller) return;
    const many = await steps.runAs(caller, (tx) => renumberNext(tx, id));
    if (many < atOnce) return steps.run((tx) => finish(tx, id));
  }
}

async function renumberNext(tx: Tx, id: Id): Promise<number> {
  // two at a time would both take the same
  await holdRecords(tx, 'renumbering', [id]);
  const items = await waitingItems(tx, id, atOnce);
  if (items.length === 0) return 0;
  const ids = items.map(({ assetId }) => assetId);
  await holdRecords(tx, 'asset', ids);
  const machines = new Map((await machinesById(tx, ids)).map((machine) => [machine.id, machine]));
  const bearers = await bearersOf(
    tx,
    items.map(({ toNumber }) => toNumber),
  );
  const outcomeOf = ({ assetId, fromNumber, toNumber }: RenumberingItem) => {
    const machine = machines.get(assetId);
    if (!machine || machine.retiredAt !== null) return 'retired';
    if (machine.number !== fromNumber) return 'changed';
    return bearers.some((other) => other.number === toNumber && other.assetId !== assetId) ? 'taken' : 'done';
  };
  const outcomes = items.map((item) => ({ item, position: item.position, outcome: outcomeOf(item) }) as const);
  const done = outcomes.flatMap(({ item, outcome }) => {
    const machine = machines.get(item.assetId);
    return outcome === 'done' && machine ? [renumbered(machine, item)] : [];
  });
  await saveNumbers(tx, done);
  await writeChanges(tx, done, { source: 'person' });
  await indexAssets(tx, ...done);
  await announce(tx, ...done.map((machine) => assetChanged(machine, machine.changes)));
  await saveOutcomes(
    tx,
    id,
    outcomes.map(({ position, outcome }) => ({ position, outcome })),
  );
  await countOutcomes(tx, id, { done: done.length, skipped: items.length - done.length });
  return items.length;
}

type Machine = Awaited<ReturnType<typeof machinesById>>[number];

function renumbered(machine: Machine, { toNumber, toName }: RenumberingItem): Machine & { changes: Changes } {
  const after = { ...machine, number: toNumber, name: toName ?? machine.name };
  return { ...after, changes: changesBetween(machine, after, ['number', 'name']) };
}

async function finish(tx: Tx, id: Id): Promise<void> {
  await holdRecords(tx, 'renumbering', [id]);
  const renumbering = await renumberingById(tx, id);
  if (renumbering?.state !== 'running') return;
  await setRenumberingState(tx, id, { state: 'done' });
  const { customerId, doneCount: done, skippedCount: skipped } = renumbering;
  await announce(tx, renumberingDone({ id, customerId, done, skipped }));
}
