import { listAnnouncements, recordAnnouncement } from '../../modules/announcements/announcement.contract.ts';
import { listPostings, readPosting } from '../../modules/announcements/posting.contract.ts';
import type { Client } from '../cast/client.ts';

interface Announced {
  customerId: string;
  title: string;
  /** Of the customer's people: has read it. */
  reader: Client;
}

/** Something that was announced to one customer and read there: answers with it and with what stands there. */
export async function announceWork(
  admin: Client,
  { customerId, title, reader }: Announced,
): Promise<{ announcement: string; posting: string }> {
  const told = { kind: 'planned', title, body: title, goesByMail: false } as const;
  await admin.ask(recordAnnouncement, { body: { ...told, audience: { customerIds: [customerId] } } });
  const { items } = await admin.ask(listAnnouncements);
  const { items: postings } = await reader.ask(listPostings);
  const posting = postings[0]?.id ?? '';
  await reader.ask(readPosting, { params: { posting } });
  return { announcement: items[0]?.id ?? '', posting };
}
