import {
  isTakenIn,
  pageOfIncomingMail,
  type MailFilter,
} from '../../modules/channels/server/incoming-mail/incoming-mail.store.ts';
import { pageOfMailboxes } from '../../modules/channels/server/mailboxes/mailbox.store.ts';
import { pageOfBlocked } from '../../modules/service-desk/server/blocked-addresses/blocked-address.store.ts';
import {
  cameBefore,
  dueIntakes,
  isFlood,
  mailsOfTicket,
} from '../../modules/service-desk/server/mail-intake/mail-intake.store.ts';
import type { Id } from '../../kernel/id.ts';
import { fridayAfternoon } from '../harness/providers.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with its mailbox and customer. */
const page = 51 * 4;

/** Mails that came in, as they are listed and as each new one is held against them. */
export function mailPaths({ staff, ofOne, system, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: MailFilter, by: RegExp): ReadingPath => ({
    says: `incoming mail ${says}`,
    who: staff,
    work: (tx) => pageOfIncomingMail(tx, filter, {}),
    by: [by],
    most: page + 100,
  });
  const mailboxId = nth('mailbox', 3);
  return [
    list('newest first', {}, /^incoming_mail_by_time$/),
    list('that waits for somebody', { state: ['review'] }, /^incoming_mail_by_state$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^incoming_mail_by_customer$/),
    list('of a mailbox', { mailboxId }, /^incoming_mail_by_mailbox$/),
    list('from an address', { fromAddress: 'x7@example.cn' }, /^incoming_mail_by_sender$/),
    { ...list('of a limited staff member', {}, /^incoming_mail_by_(customer|time)$/), who: ofOne, most: 4000 },
    {
      says: 'whether a mail was taken in before',
      who: system,
      work: (tx) => isTakenIn(tx, { mailboxId, epoch: 1, uidValidity: 2, uid: 1, raw: 'raw100' }),
      by: [/^incoming_mail_by_raw$/],
      most: 10,
    },
    ...intakePaths({ system, nth }, mailboxId),
    {
      says: 'addresses that are left alone',
      who: staff,
      work: (tx) => pageOfBlocked(tx, {}),
      by: [/^blocked_address_by_time$/],
      most: 51 * 2 + 100,
    },
    {
      says: 'mailboxes',
      who: staff,
      work: (tx) => pageOfMailboxes(tx, false, {}),
      // there are never many
      by: [],
      most: 200,
    },
  ];
}

/** What is asked before it is decided what becomes of a mail. */
function intakePaths({ system, nth }: Pick<FilledProvider, 'system' | 'nth'>, mailboxId: Id): ReadingPath[] {
  const asked = (says: string, work: ReadingPath['work'], { by, most }: Pick<ReadingPath, 'by' | 'most'>) => {
    return { says, who: system, work, by, most };
  };
  const [id, until, seconds] = [nth('incoming_mail', 100), fridayAfternoon, 86_400];
  const stream = { id, until, seconds };
  return [
    asked('whether the same mail came before', (tx) => cameBefore(tx, { id, sameness: 'same7' }), {
      by: [/^mail_intake_tenant_id_sameness_key$/],
      most: 10,
    }),
    asked(
      'whether an address sends too many mails',
      (tx) => isFlood(tx, { of: { address: 'x7@example.cn' }, ...stream }, 30),
      { by: [/^incoming_mail_by_sender$/], most: 100 },
    ),
    asked('whether a mailbox gets too many mails', (tx) => isFlood(tx, { of: { mailboxId }, ...stream }, 30), {
      by: [/^incoming_mail_by_mailbox$/],
      most: 100,
    }),
    asked('mails that are tried again', (tx) => dueIntakes(tx, { before: fridayAfternoon, most: 50 }), {
      by: [/^mail_intake_due$/],
      most: 200,
    }),
    asked('mails of a ticket', (tx) => mailsOfTicket(tx, nth('ticket', 100)), {
      by: [/^mail_intake_by_ticket$/],
      most: 20,
    }),
  ];
}
