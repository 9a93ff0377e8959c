import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { followChannelRecords } from '../calls/followed-record.store.ts';
import { channelRecordLinked } from './channel-record.events.ts';
import { channelRecordRefusals } from './channel-record.refusals.ts';
import { agentAfter, linkedTo } from './channel-record.rules.ts';
import { channelRecordForChange, updateChannelRecord } from './channel-record.store.ts';
import { settlerOf } from './settler-of.ts';

interface Linked {
  recordId: Id;
  /** What was made of it, and whose that is: the entry becomes the same customer's. */
  subject: Subject & { customerId: Id };
  /** Who called or wrote, where that is known now; of the same customer. */
  contactId?: Id | null;
}

/**
 * Says what was made of an entry of the channel log. Refuses one that is settled as something else; linked to the same
 * already, it stays as it is. Who links an entry that nobody took is its agent.
 */
export async function linkRecord(tx: Tx, { recordId, subject, contactId }: Linked): Promise<void> {
  const record = foundAt('channelRecordId', await channelRecordForChange(tx, recordId));
  if (record.state === 'linked' && record.subjectId === subject.id) return;
  if (record.state !== 'open') throw new Refusal(channelRecordRefusals.settled, {}, 'channelRecordId');

  const { customerId } = subject;
  const known = record.customerId === customerId ? record.contactId : null;
  const settler = settlerOf(tx);
  const fields = {
    ...linkedTo(subject, settler),
    customerId,
    contactId: contactId ?? known,
    agentId: agentAfter(record, settler),
  };
  await updateChannelRecord(tx, record.id, fields);
  if (record.kind === 'call') await followChannelRecords(tx, [record.id]);
  await announce(tx, channelRecordLinked({ ...record, ...fields }));
}
