import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { codeExists } from '../../../catalogue/index.ts';
import { contactsByPhone, contactsNamed, type ContactByPhone } from '../../../customers/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { ChatReading, readPastedChat as endpoint } from '../../pasted-chat.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { namesIn, phonesIn, readChat, titleOf, type ChatMessage, type ReadChat } from './chat.rules.ts';

const mostCallers = 8;

export async function readPastedChat(tx: Tx, { text }: InputOf<typeof endpoint>): Promise<ChatReading> {
  staffActing(tx.caller);
  const { timeZone } = found(await ownTenant(tx));
  const { network, messages } = readChat(text, { now: tx.now, timeZone });
  const [channel, callers] = await Promise.all([channelOf(tx, network), whoSpeaks(tx, messages)]);
  return { channel, title: titleOf(messages), messages, callers };
}

/** A provider that came before QQ was in the list has it not. */
async function channelOf(tx: Tx, network: ReadChat['network']): Promise<string> {
  return (await codeExists(tx, 'channel', network)) ? network : 'wechat';
}

async function whoSpeaks(tx: Tx, messages: readonly ChatMessage[]): Promise<ChatReading['callers']> {
  const byPhone = await Promise.all(phonesIn(messages).map((phone) => contactsByPhone(tx, phone)));
  const byName = await contactsNamed(tx, namesIn(messages));
  const people = new Map<string, ContactByPhone>();
  // a number is somebody's own, a name may be several people's
  for (const contact of [...byPhone.flat(), ...byName]) people.set(contact.id, people.get(contact.id) ?? contact);
  return [...people.values()].slice(0, mostCallers).map(({ id, name, department, customerId, customerName }) => ({
    id,
    name,
    department,
    customer: { id: customerId, name: customerName },
  }));
}
