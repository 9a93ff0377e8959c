import type { Tx } from '../../../../platform/database/tx.ts';
import type { Announcement, Reach } from '../announcements/announcement.rules.ts';
import { savePostings, withdrawPostings } from './posting.store.ts';

/** Stands at these customers as it is now, and at no other any more. */
export async function standAtCustomers(tx: Tx, announcement: Announcement, reach: readonly Reach[]): Promise<void> {
  await savePostings(tx, announcement, reach);
  await withdrawPostings(tx, announcement.id, { but: reach.map(({ customerId }) => customerId) });
}
