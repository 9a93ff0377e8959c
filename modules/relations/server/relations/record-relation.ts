import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { recordRelation as endpoint, RelationView } from '../../relation.contract.ts';
import { readRelation } from './read-relation.ts';
import { endById } from './relation-end.store.ts';
import { relationRecorded } from './relation.events.ts';
import { relationRefusals as refusals } from './relation.refusals.ts';
import { customerOf, isFitting, type Relating } from './relation.rules.ts';
import { insertRelations, isRelatedSince } from './relation.store.ts';
import { today } from './today.ts';

export async function recordRelation(tx: Tx, input: InputOf<typeof endpoint>): Promise<RelationView> {
  const { customerId: said, since: asked, note = null, ...relating } = input;
  if (relating.fromId === relating.toId) throw new Refusal(refusals.to_itself, {}, 'toId');
  if (!isFitting(relating)) throw new Refusal(refusals.not_fitting, {}, 'kind');
  const customerId = await customerOfBoth(tx, relating, said);
  const day = await today(tx);
  const since = asked ?? day;
  if (since > day) throw new Refusal(refusals.not_yet, {}, 'since');
  const relation = { ...relating, id: tx.newId(), customerId, since, note };
  if (await isRelatedSince(tx, relation)) throw new Refusal(refusals.twice, {}, 'toId');

  await insertRelations(tx, [relation]);
  await announce(tx, relationRecorded(relation));
  return readRelation(tx, { relation: relation.id });
}

/** Both are there, in use, and of one customer. */
async function customerOfBoth(tx: Tx, { fromKind, fromId, toKind, toId }: Relating, said: Id | undefined): Promise<Id> {
  const from = foundAt('fromId', await endById(tx, { kind: fromKind, id: fromId }));
  const to = foundAt('toId', await endById(tx, { kind: toKind, id: toId }));
  if (from.isRetired) throw new Refusal(refusals.out_of_use, {}, 'fromId');
  if (to.isRetired) throw new Refusal(refusals.out_of_use, {}, 'toId');
  const customerId = customerOf(from, to, said);
  if (customerId === null) throw new Refusal(refusals.other_customer, {}, 'toId');
  return customerId;
}
