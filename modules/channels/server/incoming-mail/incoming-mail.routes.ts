import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../incoming-mail.contract.ts';
import { listIncomingMail } from './list-incoming-mail.ts';
import { readIncomingMail } from './read-incoming-mail.ts';
import { sendMailPage } from './send-mail-page.ts';
import { sendRawMail } from './send-raw-mail.ts';

const read = 'incoming_mail.read';

export const incomingMailRoutes: readonly Route[] = [
  route({ endpoint: contract.listIncomingMail, access: read, run: listIncomingMail }),
  route({ endpoint: contract.readIncomingMail, access: read, run: readIncomingMail }),
  route({ endpoint: contract.readMailPage, access: read, run: sendMailPage }),
  route({ endpoint: contract.readRawMail, access: 'incoming_mail.read_raw', run: sendRawMail }),
];
