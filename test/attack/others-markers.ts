import { recordContact } from '../../modules/customers/contact.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { handIn } from '../cast/hand-in.ts';
import type { World } from '../cast/world.ts';
import { secretOfStrangers, secretOfXiling } from './watch/secret-words.ts';

/** Rows of the second provider and of the second customer, each with its secret word: walls stand in both directions. */
export async function placeOthersMarkers(world: World): Promise<void> {
  const { customer, site } = world.ids;
  await placeWith(world, 'stranger', { customerId: customer.stranger, siteId: site.stranger, word: secretOfStrangers });
  await placeWith(world, 'admin', { customerId: customer.xiling, siteId: site.xiling, word: secretOfXiling });
  await world.work();
}

interface Marked {
  customerId: string;
  siteId: string;
  word: string;
}

async function placeWith(world: World, who: 'stranger' | 'admin', { customerId, siteId, word }: Marked): Promise<void> {
  const client = world.as(who);
  const { id: callerId } = await client.ask(recordContact, { body: { name: word, customerId, siteId } });
  const body = { kind: 'incident', channel: 'phone', title: `打印机 ${word}`, customerId, callerId } as const;
  const { id: ticket } = await client.ask(recordTicket, { body });
  await client.ask(writeEntry, { params: { ticket }, body: { kind: 'reply', body: word } });
  await handIn(world, who, { name: `${word}.txt`, bytes: word, query: { subjectKind: 'ticket', subjectId: ticket } });
}
