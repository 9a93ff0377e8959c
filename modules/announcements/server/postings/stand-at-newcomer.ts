import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announcementsForAll } from '../announcements/announcement.store.ts';
import { savePostings } from './posting.store.ts';

/** A customer that comes, or comes back, while something is announced to all sees it too; its people, who are only coming, are not told. */
export async function standAtNewcomer(tx: Tx, customerId: Id): Promise<void> {
  for (const announcement of await announcementsForAll(tx)) {
    await savePostings(tx, announcement, [{ customerId, siteIds: null }]);
  }
}
