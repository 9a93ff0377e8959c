import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../pasted-chat.contract.ts';
import { readPastedChat } from './read-pasted-chat.ts';
import { recordPastedChat } from './record-pasted-chat.ts';

export const chatRoutes = [
  route({ endpoint: contract.readPastedChat, access: 'ticket.record', run: readPastedChat }),
  route({ endpoint: contract.recordPastedChat, access: 'ticket.record', run: recordPastedChat }),
];
