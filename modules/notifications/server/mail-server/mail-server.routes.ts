import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../mail-server.contract.ts';
import { changeMailServer, sealPassword } from './change-mail-server.ts';
import { readMailServer } from './read-mail-server.ts';
import { retireMailServer } from './retire-mail-server.ts';
import { sendTestMail, tryMailServer } from './try-mail-server.ts';

const change = 'mail_server.change';

export const mailServerRoutes = [
  route({ endpoint: contract.readMailServer, access: 'mail_server.read', run: readMailServer }),
  route({ endpoint: contract.changeMailServer, access: change, before: sealPassword, run: changeMailServer }),
  route({ endpoint: contract.retireMailServer, access: change, run: retireMailServer }),
  route({ endpoint: contract.tryMailServer, access: change, before: sendTestMail, run: tryMailServer }),
];
