import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportContext, ImportGiven, ImportWritten } from '../../../../../platform/module/import-noun.ts';
import { virusRecorded } from '../virus-event.events.ts';
import { insertViruses } from '../virus-event.store.ts';
import { resolveViruses, type ResolvedVirus } from './resolve-viruses.ts';

/** What is known already is left as it is: people may have said since what they did about it. */
export async function writeViruses(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportWritten[]> {
  const all = (await resolveViruses(tx, rows, context)).filter(({ faults }) => faults.length === 0);
  const added = all.flatMap((row) => newEvent(tx, row) ?? []);
  await insertViruses(
    tx,
    added.map(({ number: _number, ...event }) => event),
  );
  await announce(tx, ...added.map(virusRecorded));
  const same = all.flatMap(({ number, known }): ImportWritten[] =>
    known ? [{ number, recordId: known.id, outcome: 'same', before: null, revision: known.revision }] : [],
  );
  const created = added.map(
    ({ number, id }) => ({ number, recordId: id, outcome: 'create', before: null, revision: 1 }) as const,
  );
  return [...created, ...same];
}

function newEvent(tx: Tx, { number, machine, foundAt, known, virusName, action, note }: ResolvedVirus) {
  if (known || !machine || foundAt === null) return null;
  const { kind, subjectId } = tx.caller;
  return {
    number,
    id: tx.newId(),
    customerId: machine.customerId,
    assetId: machine.id,
    virusName,
    foundAt,
    action,
    note,
    source: 'import',
    recordedAt: tx.now,
    recordedById: kind === 'staff' ? subjectId : null,
  } as const;
}
