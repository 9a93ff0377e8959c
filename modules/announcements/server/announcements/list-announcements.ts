import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listAnnouncements as endpoint } from '../../announcement.contract.ts';
import { reachedBy } from './announcement-names.store.ts';
import { refuseLimited } from './announcement.policy.ts';
import { pageOfAnnouncements } from './announcement.store.ts';
import { announcementRowOf } from './announcement.view.ts';

export async function listAnnouncements(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  refuseLimited(tx.caller);
  const page = await pageOfAnnouncements(tx, input, input);
  const reached = await reachedBy(
    tx,
    page.items.map(({ id }) => id),
  );
  return { ...page, items: page.items.map((one) => announcementRowOf(one, reached.get(one.id), tx.now)) };
}
