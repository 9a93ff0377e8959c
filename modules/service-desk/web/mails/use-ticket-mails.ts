import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listTicketMails, type TicketMail } from '../../mail-intake.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';

interface TicketMails {
  /** The one that the ticket was made of. */
  madeOf: TicketMail | undefined;
  /** The others, by the entry that was made of each. */
  byEntry: ReadonlyMap<string, TicketMail>;
}

/** The mails of a ticket, for what its timeline folds away. */
export function useTicketMails({ id }: TicketView): TicketMails {
  const mayRead = useMay('ticket.read_work');
  const { data } = useAnswer(listTicketMails, { params: { ticket: id } }, { enabled: mayRead });
  const items = data?.items ?? [];
  return {
    madeOf: items.find(({ entryId }) => entryId === null),
    byEntry: new Map(items.flatMap((mail) => (mail.entryId === null ? [] : [[mail.entryId, mail]]))),
  };
}
