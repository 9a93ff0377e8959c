import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, ToldEvent } from '../../../../platform/module/notice.ts';
import { isNews } from './notice.rules.ts';
import type { NoticeBook } from './notice-book.ts';
import { tellPeople } from './tell-people.ts';

/** Tells of an event whoever its notices name. */
export async function followEvent(tx: Tx, { all }: NoticeBook, event: ToldEvent): Promise<void> {
  if (!isNews(event.occurredAt, tx.now)) return;
  for (const notice of all.filter(({ to }) => to.includes(event.kind))) await follow(tx, notice, event);
}

async function follow(tx: Tx, notice: Notice, event: ToldEvent): Promise<void> {
  const whom = (await notice.whom?.(tx, event)) ?? [];
  const { id: key, subject, customerId, actorId } = event;
  const params = notice.params?.(event) ?? {};
  if (whom.length > 0) await tellPeople(tx, { notice, key, subject, customerId, params, whom, actorId });
}
