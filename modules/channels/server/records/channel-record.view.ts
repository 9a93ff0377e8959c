import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { ChannelRecordView } from '../../channel-record.contract.ts';
import { channelRecordAbilities } from './channel-record.policy.ts';
import { isLate, type SubjectWords } from './channel-record.rules.ts';
import type { NamedChannelRecord } from './channel-record.store.ts';

interface Reader {
  caller: Parameters<typeof channelRecordAbilities>[0];
  now: Instant;
}

/** `words`: what is said above of the subjects that the reader may see. */
export function channelRecordView(
  record: NamedChannelRecord,
  words: ReadonlyMap<Id, SubjectWords>,
  { caller, now }: Reader,
): ChannelRecordView {
  const { customerId, customerName, contactId, contactName, agentId, agentName, settledById, settledByName } = record;
  return {
    ...record,
    customer: named(customerId, customerName),
    contact: named(contactId, contactName),
    agent: named(agentId, agentName),
    isLate: isLate(record, now),
    subject: subjectView(record, words),
    settledBy: named(settledById, settledByName),
    reason: record.noBusinessReason,
    note: record.noBusinessNote,
    abilities: channelRecordAbilities(caller, record),
  };
}

function named(id: Id | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}

type Linked = Pick<NamedChannelRecord, 'subjectKind' | 'subjectId'>;

function subjectView({ subjectKind, subjectId }: Linked, words: ReadonlyMap<Id, SubjectWords>) {
  if (subjectKind === null || subjectId === null) return null;
  const { name = null, title = null, deskPath = null } = words.get(subjectId) ?? {};
  return { kind: subjectKind, id: subjectId, number: name, title, path: deskPath };
}
