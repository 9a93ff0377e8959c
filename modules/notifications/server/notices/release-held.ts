import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Notice } from '../../../../platform/module/notice.ts';
import type { HeldNotice } from './held-notice.rules.ts';
import { takeDue } from './held-notice.store.ts';
import { heldDropped } from './held-notice.events.ts';
import type { NoticeBook } from './notice-book.ts';
import { tellPeople } from './tell-people.ts';
import type { Telling } from './telling.ts';

const batch = 500;
const mostBatches = 20;

/**
 * Tells whoever begins to work what waited for them, with the rights that they have by now. Where their hours have
 * changed meanwhile (a holiday), or nobody was there to tell it before they ended, it waits again. What was settled
 * meanwhile is told to nobody, and the log of its record says so.
 */
export async function releaseHeld(tx: Tx, book: NoticeBook): Promise<void> {
  for (let round = 0; round < mostBatches; round++) {
    const due = await takeDue(tx, batch);
    const offered = due.flatMap((held): Due[] => {
      const notice = book.notice(held.kind);
      // of a notice that nobody offers any more nothing is told
      return notice ? [{ held, notice }] : [];
    });
    await tellPeople(tx, ...(await withoutSettled(tx, offered)).map(tellingOf));
    if (due.length < batch) return;
  }
}

interface Due {
  held: HeldNotice;
  notice: Notice;
}

async function withoutSettled(tx: Tx, due: readonly Due[]): Promise<Due[]> {
  const settled = new Set<Id>();
  for (const [notice, of] of Map.groupBy(due, (one) => one.notice)) {
    for (const key of (await notice.settled?.(tx, [...new Set(of.map(({ held }) => held.key))])) ?? [])
      settled.add(key);
  }
  for (const { held } of due) if (settled.has(held.key)) await announce(tx, heldDropped(held));
  return due.filter(({ held }) => !settled.has(held.key));
}

function tellingOf({ held, notice }: Due): Telling {
  const { key, subjectKind, subjectId, customerId, params, staffId } = held;
  const subject = { kind: subjectKind, id: subjectId };
  return { notice, key, subject, customerId, params, whom: [staffId], actorId: null, waitsForHours: true };
}
