import { route } from '../../../../platform/module/register.ts';
import * as choices from '../../notice-choice.contract.ts';
import * as contract from '../../notification.contract.ts';
import { changeNoticeChoice, listNoticeChoices } from './choose-notices.ts';
import { listNotifications } from './list-notifications.ts';
import type { NoticeBook } from './notice-book.ts';
import { countUnread, readAllNotifications, readNotification } from './read-notification.ts';

const access = 'signed_in';

/** Everybody's own: nobody needs a permission for what they are told. */
export function notificationRoutes(book: NoticeBook) {
  return [
    route({ endpoint: contract.listNotifications, access, run: (tx, input) => listNotifications(tx, book, input) }),
    route({ endpoint: contract.countUnread, access, run: countUnread }),
    route({ endpoint: contract.readNotification, access, run: readNotification }),
    route({ endpoint: contract.readAllNotifications, access, run: readAllNotifications }),
    route({ endpoint: choices.listNoticeChoices, access, run: (tx) => listNoticeChoices(tx, book) }),
    route({ endpoint: choices.changeNoticeChoice, access, run: (tx, input) => changeNoticeChoice(tx, book, input) }),
  ];
}
