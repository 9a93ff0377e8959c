import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { MailServerView } from '../../mail-server.contract.ts';
import { mailServerRetired } from './mail-server.events.ts';
import { deleteMailServer, hasMailServer } from './mail-server.store.ts';
import { readMailServer } from './read-mail-server.ts';

/** Its password goes with it. Mails that wait fail at their next try, and say why. */
export async function retireMailServer(tx: Tx): Promise<MailServerView> {
  if (await hasMailServer(tx)) {
    await deleteMailServer(tx);
    await announce(tx, mailServerRetired(tx.tenantId));
  }
  return readMailServer(tx);
}
