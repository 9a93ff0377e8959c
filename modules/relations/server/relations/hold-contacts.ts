import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContactHolder, Erasure } from '../../../../platform/module/contact-holder.ts';
import { countRelationsTo, moveRelationsTo, relationsQuoting, saveRelationNote } from './relation-holder.store.ts';
import { relationRedacted } from './relation.events.ts';

/** Relations name whom things are used by, and their remarks may quote anybody. */
export const contactsInRelations: ContactHolder = {
  name: 'relations',
  textKey: 'relations:holder.relations',
  count: countRelationsTo,
  move: moveRelationsTo,
  erase: eraseFromRelations,
};

async function eraseFromRelations(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const relations = redacted(await relationsQuoting(tx, erasure), erasure, ['note']);
  for (const { id, note } of relations) await saveRelationNote(tx, id, note);
  await announce(tx, ...relations.map((relation) => relationRedacted(relation, erasure.contactId)));
  return relations.map(({ id }) => id);
}
