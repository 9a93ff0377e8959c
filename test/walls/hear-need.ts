import { recordNeed } from '../../modules/needs/need.contract.ts';
import type { Client } from '../cast/client.ts';

/** Heard on a visit to the customer; answers with it. */
export async function hearNeed(admin: Client, customerId: string, title: string): Promise<string> {
  const { id } = await admin.ask(recordNeed, { body: { customerId, source: 'visit', title } });
  return id;
}
