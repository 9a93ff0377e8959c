import type { Announcement } from '../../../../kernel/event.ts';
import type { ChannelRecord } from './channel-record.rules.ts';

type Recorded = Pick<ChannelRecord, 'id' | 'customerId' | 'kind' | 'cameAt' | 'agentId' | 'contactId'> &
  Pick<ChannelRecord, 'address' | 'label'>;

export function channelRecordRecorded(record: Recorded): Announcement {
  const { kind, cameAt, agentId, contactId, address, label } = record;
  return about('recorded', record, { payload: { kind, cameAt, agentId, contactId }, text: { address, label } });
}

export function channelRecordLinked(record: ChannelRecord): Announcement {
  const { subjectKind, subjectId, agentId } = record;
  return about('linked', record, { payload: { subjectKind, subjectId, agentId } });
}

export function channelRecordDismissed(record: ChannelRecord): Announcement {
  const { noBusinessReason: reason, noBusinessNote: note } = record;
  return about('dismissed', record, { payload: { reason }, text: note === null ? undefined : { note } });
}

export function channelRecordReopened(record: Keys): Announcement {
  return about('reopened', record, { payload: {} });
}

export function channelRecordIdentified(record: Pick<ChannelRecord, 'id' | 'customerId' | 'contactId'>): Announcement {
  return about('identified', record, { payload: { contactId: record.contactId } });
}

/** Nobody settled it in time; the supervisors were told. */
export function channelRecordToldLate(record: Keys): Announcement {
  return about('told_late', record, { payload: {} });
}

type Keys = Pick<ChannelRecord, 'id' | 'customerId'>;

function about(
  what: string,
  { id, customerId }: Keys,
  { payload, text }: { payload: Record<string, unknown>; text?: Record<string, unknown> | undefined },
): Announcement {
  return {
    kind: `channel_record.${what}`,
    version: 1,
    subject: { kind: 'channel_record', id },
    customerId,
    audience: 'internal',
    payload,
    text,
  };
}
