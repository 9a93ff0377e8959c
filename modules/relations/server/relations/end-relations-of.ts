import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { relationEnded } from './relation.events.ts';
import { endRelations, relationsOfEnd } from './relation.store.ts';
import { today } from './today.ts';

/** What is out of use hangs on nothing any more, and nothing on it. Harmless twice. */
export async function endRelationsOf(tx: Tx, endId: Id): Promise<void> {
  const all = await relationsOfEnd(tx, endId);
  if (all.length === 0) return;
  const day = await today(tx);
  await endRelations(
    tx,
    all.map(({ id }) => id),
    day,
  );
  await announce(tx, ...all.map((relation) => relationEnded(relation, relation.since > day ? relation.since : day)));
}
