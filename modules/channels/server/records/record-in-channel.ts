import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { channelRecordRecorded } from './channel-record.events.ts';
import { reopened, type ChannelRecord } from './channel-record.rules.ts';
import { insertChannelRecords } from './channel-record.store.ts';

/** What somebody has taken in. `customerId` null: nobody knows yet whose people it came from. */
export type CameIn = Pick<
  ChannelRecord,
  'kind' | 'cameAt' | 'customerId' | 'contactId' | 'agentId' | 'address' | 'label'
>;

/** Writes an entry of the channel log, open until it is linked or marked (SD-24); answers with its id. */
export async function recordInChannel(tx: Tx, came: CameIn): Promise<Id> {
  const record = entryOf(tx, came);
  await keepEntries(tx, [record]);
  return record.id;
}

/** The same of several; answers with their ids, in their order. */
export async function recordAllInChannel(tx: Tx, came: readonly CameIn[]): Promise<Id[]> {
  const records = came.map((one) => entryOf(tx, one));
  if (records.length > 0) await keepEntries(tx, records);
  return records.map(({ id }) => id);
}

function entryOf(tx: Tx, came: CameIn): ChannelRecord {
  return { ...reopened(), ...came, id: tx.newId(), revision: 1 };
}

async function keepEntries(tx: Tx, records: readonly ChannelRecord[]): Promise<void> {
  await insertChannelRecords(tx, records);
  await announce(tx, ...records.map(channelRecordRecorded));
}
