import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { recordInChannel } from '../../../channels/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { recordPastedChat as endpoint } from '../../pasted-chat.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { checkContact } from '../tickets/check-reference.ts';
import { isCustomer } from '../tickets/reference.store.ts';
import { recordFrom, unasked } from '../tickets/record-ticket.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { readChat } from './chat.rules.ts';

/** It was reported when its first words were said, as far as the chat tells. */
export async function recordPastedChat(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const { text, kind = 'incident', ...said } = input;
  const agentId = staffActing(tx.caller);
  const { customerId, callerId } = said;
  // the entry of the channel log is theirs, before the ticket is
  foundAt('customerId', (await isCustomer(tx, customerId)) || null);
  await checkContact(tx, 'callerId', { customerId, id: callerId });
  const { timeZone } = found(await ownTenant(tx));
  const { messages } = readChat(text, { now: tx.now, timeZone });
  const reportedAt = messages.find(({ at }) => at !== null)?.at ?? tx.now;
  const channelRecordId = await recordInChannel(tx, {
    kind: 'chat',
    cameAt: reportedAt,
    customerId,
    contactId: callerId ?? null,
    agentId,
    address: null,
    label: said.title,
  });
  return recordFrom(tx, { ...said, kind, description: text, reportedAt, channelRecordId }, unasked);
}
