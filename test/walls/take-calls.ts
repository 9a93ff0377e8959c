import { listCalls, takeCallEvent } from '../../modules/channels/call.contract.ts';
import { listChannelRecords } from '../../modules/channels/channel-record.contract.ts';
import { changeExtension, recordHotline } from '../../modules/channels/phone.contract.ts';
import type { Client } from '../cast/client.ts';

interface Calling {
  customerId: string;
  teamId: string;
  /** The customer's own line, and what it is called. */
  number: string;
  name: string;
  now: string;
}

/** A line of the customer's own, and a call on it: answers with the line, the call and its entry in the channel log. */
export async function takeCalls(client: Client, { customerId, teamId, number, name, now }: Calling) {
  const { id: hotline } = await client.ask(recordHotline, { body: { number, name, customerId, teamId } });
  const told = {
    callId: `call-${number}`,
    eventId: `event-${number}`,
    at: now,
    number: '13911112222',
    dialled: number,
  };
  await client.ask(takeCallEvent, { body: { ...told, event: 'ringing' } });
  const calls = await client.ask(listCalls, { query: { hotlineId: hotline } });
  const records = await client.ask(listChannelRecords, { query: { customerId, kind: ['call'] } });
  return { hotline, call: calls.items[0]?.id ?? '', channelRecord: records.items[0]?.id ?? '' };
}

export async function giveExtension(client: Client, staff: string, extension: string): Promise<void> {
  await client.ask(changeExtension, { params: { staff }, body: { extension } });
}
