import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { ticketView } from './ticket-view.contract.ts';

export const linkChannelRecord = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/channel-records',
  summary: 'Say that an entry of the channel log belongs to a ticket that is there already.',
  body: z.strictObject({ channelRecordId: idShape }),
  answer: ticketView,
  status: 200,
});
