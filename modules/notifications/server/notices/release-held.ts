import type { Tx } from '../../../../platform/database/tx.ts';
import { takeDue, type HeldNotice } from './held-notice.store.ts';
import type { NoticeBook } from './notice-book.ts';
import { tellPeople } from './tell-people.ts';
import type { Telling } from './telling.ts';

const batch = 500;
const mostBatches = 20;

/**
 * Tells whoever begins to work what waited for them, with the rights that they have by now. Where their hours have
 * changed meanwhile (a holiday), or nobody was there to tell it before they ended, it waits again.
 */
export async function releaseHeld(tx: Tx, book: NoticeBook): Promise<void> {
  for (let round = 0; round < mostBatches; round++) {
    const due = await takeDue(tx, batch);
    await tellPeople(tx, ...due.flatMap((held) => tellingOf(held, book)));
    if (due.length < batch) return;
  }
}

/** Of a notice that nobody offers any more nothing is told. */
function tellingOf(
  { kind, key, subjectKind, subjectId, customerId, params, staffId }: HeldNotice,
  book: NoticeBook,
): Telling[] {
  const notice = book.notice(kind);
  const subject = { kind: subjectKind, id: subjectId };
  return notice
    ? [{ notice, key, subject, customerId, params, whom: [staffId], actorId: null, waitsForHours: true }]
    : [];
}
