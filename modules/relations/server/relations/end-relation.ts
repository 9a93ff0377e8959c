import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { endRelation as endpoint, RelationView } from '../../relation.contract.ts';
import { readRelation } from './read-relation.ts';
import { relationEnded } from './relation.events.ts';
import { relationRefusals as refusals } from './relation.refusals.ts';
import { endRelations, relationById } from './relation.store.ts';
import { today } from './today.ts';

export async function endRelation(tx: Tx, input: InputOf<typeof endpoint>): Promise<RelationView> {
  const relation = found(await relationById(tx, input.relation));
  refuseStale(tx, relation.revision);
  if (relation.until !== null) throw new Refusal(refusals.ended);
  const day = await today(tx);
  const until = input.until ?? day;
  if (until > day) throw new Refusal(refusals.not_yet, {}, 'until');
  if (until < relation.since) throw new Refusal(refusals.before_it_began, { since: relation.since }, 'until');

  await endRelations(tx, [relation.id], until);
  await announce(tx, relationEnded(relation, until));
  return readRelation(tx, { relation: relation.id });
}
