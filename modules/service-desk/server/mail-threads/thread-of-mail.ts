import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailThread } from '../../../../platform/module/notice.ts';
import { arrivedMail } from '../../../channels/index.ts';

/** The answer to a mail that is in no ticket yet: from where it came in, and in its thread. */
export async function threadOfMail(tx: Tx, id: Id): Promise<MailThread | null> {
  const arrived = await arrivedMail(tx, id);
  if (!arrived) return null;
  const { mail, mailbox } = arrived;
  return {
    from: { name: mailbox.name, address: mailbox.address },
    replyTo: null,
    references: mail.messageId === null ? [] : [mail.messageId],
    mostFileBytes: 0,
  };
}
