import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { attachmentsOf } from '../../../files/index.ts';
import type { IncomingMailView } from '../../incoming-mail.contract.ts';
import { incomingMailAbilities } from './incoming-mail.policy.ts';
import { incomingMailById } from './incoming-mail.store.ts';
import { incomingMailViewOf } from './incoming-mail.view.ts';

export async function readIncomingMail(
  tx: Tx,
  { incomingMail: id }: { incomingMail: string },
): Promise<IncomingMailView> {
  const mail = found(await incomingMailById(tx, id));
  const attachments = await attachmentsOf(tx, { kind: 'incoming_mail', id });
  return incomingMailViewOf(mail, attachments, incomingMailAbilities(tx.caller, mail));
}
