import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../channel-record.contract.ts';
import { dismissRecord } from './dismiss-record.ts';
import { listChannelRecords } from './list-channel-records.ts';
import type { ModulesAbove } from './modules-above.ts';
import { readChannelRecord } from './read-channel-record.ts';
import { reopenRecord } from './reopen-record.ts';

const read = 'channel_record.read';
const settle = 'channel_record.settle';

/** What they were made into is named by the modules above. */
export function channelRecordRoutes(above: ModulesAbove): readonly Route[] {
  return [
    route({
      endpoint: contract.listChannelRecords,
      access: read,
      run: (tx, input) => listChannelRecords(tx, input, above),
    }),
    route({
      endpoint: contract.readChannelRecord,
      access: read,
      run: (tx, input) => readChannelRecord(tx, input, above),
    }),
    route({
      endpoint: contract.dismissChannelRecord,
      access: settle,
      run: async (tx, input) => {
        await dismissRecord(tx, { recordId: input.channelRecord, ...input });
        return readChannelRecord(tx, input, above);
      },
      needsRevision: true,
    }),
    route({
      endpoint: contract.reopenChannelRecord,
      access: settle,
      run: async (tx, input) => {
        await reopenRecord(tx, input.channelRecord);
        return readChannelRecord(tx, input, above);
      },
      needsRevision: true,
    }),
  ];
}
