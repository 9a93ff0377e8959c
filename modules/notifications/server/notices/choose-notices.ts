import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { changeNoticeChoice as endpoint, NoticeChoices } from '../../notice-choice.contract.ts';
import { hasMailServer } from '../mail-server/mail-server.store.ts';
import type { NoticeBook } from './notice-book.ts';
import { choicesOf, saveChoice } from './notice-choice.store.ts';
import { choiceOf, noticesFor } from './notice.rules.ts';

/** How one is told, notice by notice, in the order in which the modules offer them. */
export async function listNoticeChoices(tx: Tx, book: NoticeBook): Promise<NoticeChoices> {
  const accountId = found(tx.caller.accountId);
  const [chosen, sendsMail] = await Promise.all([
    choicesOf(tx, accountId),
    tx.caller.kind === 'staff' ? hasMailServer(tx) : true,
  ]);
  const items = noticesFor(tx.caller, book.all).map((notice) => ({
    kind: notice.kind,
    textKey: `${notice.textKey}.name`,
    ...choiceOf(notice, chosen.get(notice.kind)),
  }));
  return { items, sendsMail };
}

/** One's own affair: not told to the log. */
export async function changeNoticeChoice(
  tx: Tx,
  book: NoticeBook,
  { kind, inApp, byMail }: InputOf<typeof endpoint>,
): Promise<NoticeChoices> {
  const accountId = found(tx.caller.accountId);
  foundAt(
    'kind',
    noticesFor(tx.caller, book.all).find((notice) => notice.kind === kind),
  );
  await saveChoice(tx, { accountId, kind, inApp, byMail });
  return listNoticeChoices(tx, book);
}
