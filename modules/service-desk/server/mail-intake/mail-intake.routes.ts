import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../mail-intake.contract.ts';
import { blockMailSender } from './block-mail-sender.ts';
import { listTicketMails } from './list-ticket-mails.ts';
import { readMailIntake } from './read-mail-intake.ts';
import { retryMail } from './retry-mail.ts';
import { dismissMail, recordMailEntry, recordMailTicket } from './settle-mail.ts';

const settle = 'mail_intake.settle';

export const mailIntakeRoutes: readonly Route[] = [
  route({ endpoint: contract.readMailIntake, access: 'mail_intake.read', run: readMailIntake }),
  route({ endpoint: contract.recordMailTicket, access: settle, run: recordMailTicket }),
  route({ endpoint: contract.recordMailEntry, access: settle, run: recordMailEntry }),
  route({ endpoint: contract.dismissMail, access: settle, run: dismissMail }),
  route({ endpoint: contract.blockMailSender, access: 'mail_intake.change', run: blockMailSender }),
  route({ endpoint: contract.retryMail, access: settle, run: retryMail }),
  route({ endpoint: contract.listTicketMails, access: 'ticket.read_work', run: listTicketMails }),
];
