import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, found } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import type { readPosting as endpoint } from '../../posting.contract.ts';
import { postingRead } from './posting.events.ts';
import { postingById } from './posting.store.ts';
import { noteReading } from './reading.store.ts';

/** A receipt of the customer's people alone: staff who look leave none. */
export async function readPosting(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { kind, subjectId } = tx.caller;
  if (kind !== 'contact' || subjectId === null) throw new Refusal(common.forbidden);
  const contact = found(await contactById(tx, subjectId));
  const posting = found(await postingById(tx, input.posting));
  const isTheirs = posting.siteIds === null || (contact.siteId !== null && posting.siteIds.includes(contact.siteId));
  const isShown = posting.showsFrom <= tx.now;
  found(posting.customerId === contact.customerId && isTheirs && isShown ? posting : undefined);

  const { customerId, announcementId, id: postingId } = posting;
  const { readAt, isFirst } = await noteReading(tx, { customerId, announcementId, postingId, contactId: contact.id });
  if (isFirst) await announce(tx, postingRead(posting, contact.id));
  return { readAt };
}
