import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportContext, ImportGiven, ImportWritten } from '../../../../../platform/module/import-noun.ts';
import { enterTitles } from '../../titles/enter-titles.ts';
import { programsChanged } from '../installation.events.ts';
import { addPartialScans } from '../scan.store.ts';
import { addInstallations, type Addition } from './machine-sought.store.ts';
import { keysOf, resolveInstallations, type ResolvedInstallation } from './resolve-installations.ts';

/** Adds what a file names to what is known of its machines: a file is no whole list, so nothing goes by it. */
export async function writeInstallations(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportWritten[]> {
  const resolved = (await resolveInstallations(tx, rows, context)).filter(({ faults }) => faults.length === 0);
  const additions = resolved.flatMap((row) => additionOf(tx, row));
  await enterTitles(
    tx,
    resolved.map(({ program }) => program),
  );
  const added = await addInstallations(tx, additions);
  const news = additions.filter(({ id }) => added.has(id));
  await tellMachines(tx, news);
  const written = news.map(({ number, id }) => ({ number, recordId: id, outcome: 'create' as const }));
  const same = resolved.flatMap(({ number, presentId }) =>
    presentId === null ? [] : [{ number, recordId: presentId, outcome: 'same' as const }],
  );
  return [...written, ...same]
    .toSorted((left, right) => left.number - right.number)
    .map((row) => ({ ...row, before: null, revision: 1 }));
}

function additionOf(tx: Tx, { number, machine, program, presentId }: ResolvedInstallation) {
  if (machine === null || presentId !== null) return [];
  const { id: assetId, customerId } = machine;
  const { installedOn } = program;
  return [{ ...keysOf(program), number, at: number, id: tx.newId(), assetId, customerId, installedOn }];
}

async function tellMachines(tx: Tx, news: readonly Addition[]): Promise<void> {
  const byMachine = [...Map.groupBy(news, ({ assetId }) => assetId)];
  const machines = byMachine.flatMap(([assetId, [first]]) =>
    first ? [{ assetId, customerId: first.customerId }] : [],
  );
  await addPartialScans(tx, machines);
  const counts = new Map(byMachine.map(([assetId, programs]) => [assetId, programs.length]));
  const told = machines.map(({ assetId: id, customerId }) =>
    programsChanged({ id, customerId }, { came: counts.get(id) ?? 0, went: 0 }),
  );
  await announce(tx, ...told);
}
