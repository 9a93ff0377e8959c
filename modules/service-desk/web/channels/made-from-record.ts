import { call } from '../../../../web/api/call.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { readChannelRecord, type RecordKind } from '../../../channels/channel-record.contract.ts';

const channels: Record<RecordKind, string> = {
  call: 'phone',
  mail: 'email',
  chat: 'wechat',
  walk_in: 'walk_in',
  fax: 'fax',
  alert: 'monitoring',
};

/** What an entry of the channel log says of the ticket that is made from it: it was reported when it came in. */
export async function madeFromRecord(channelRecord: string): Promise<FieldValues> {
  const { kind, cameAt, customer, contact, label } = await call(readChannelRecord, { params: { channelRecord } });
  return {
    channel: channels[kind],
    reportedAt: cameAt,
    ...(customer && { customerId: customer.id }),
    ...(contact && { callerId: contact.id }),
    // a call's words are what the phone system says of it
    ...(kind !== 'call' && label !== null && { title: label }),
  };
}
