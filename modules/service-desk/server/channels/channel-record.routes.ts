import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-channel-record.contract.ts';
import { linkChannelRecord } from './link-channel-record.ts';

export const ticketChannelRoutes: readonly Route[] = [
  route({ endpoint: contract.linkChannelRecord, access: 'channel_record.settle', run: linkChannelRecord }),
];
