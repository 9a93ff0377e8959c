import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailTrouble } from '../../../../platform/mail/mail-trouble.ts';
import { sendMail } from '../../../../platform/mail/send-mail.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { recipientsOf } from '../../../identity/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { tryMailServer as endpoint } from '../../mail-server.contract.ts';
import { composeMail } from '../outgoing/compose-mail.rules.ts';
import { messageIdOf } from '../outgoing/outgoing-mail.rules.ts';
import { mailServerRefusals } from './mail-server.refusals.ts';
import { mailServerOf, noteTry } from './mail-server.store.ts';
import { openMailServer } from './open-mail-server.ts';

interface Tried {
  to: string;
  trouble: MailTrouble | null;
}

/** The step before: hands a mail to the caller's own address over, without a connection to the database. */
export async function sendTestMail(steps: Steps): Promise<Tried> {
  const { server, tenant, me, id } = await steps.run(async (tx) => {
    const record = await mailServerOf(tx);
    if (!record) throw new Refusal(mailServerRefusals.none);
    const own = await recipientsOf(tx, 'staff', tx.caller.subjectId === null ? [] : [tx.caller.subjectId]);
    return { server: record, tenant: found(await ownTenant(tx)), me: found(own[0]), id: tx.newId() };
  });
  const line = steps.texts.translate(me.locale, 'notifications:mail.test', { provider: tenant.name });
  const nothing = { subject: null, promise: null, quote: null, takesAnswers: false, leftFiles: [], link: null };
  const words = { ...nothing, provider: tenant.name, line, greeting: me.name };
  const mail = {
    ...composeMail(words, (key, params) => steps.texts.translate(me.locale, `notifications:mail.${key}`, params)),
    from: { name: server.fromName, address: server.fromAddress },
    to: { name: me.name, address: me.email },
    messageId: messageIdOf(id, server.fromAddress),
  };
  const trouble = await sendMail(openMailServer(steps.secrets, tenant.id, server), mail, steps.reach);
  return { to: me.email, trouble };
}

export async function tryMailServer(tx: Tx, { to, trouble }: Tried): Promise<AnswerOf<typeof endpoint>> {
  await noteTry(tx, { at: tx.now, trouble: trouble?.said ?? null });
  return { to, trouble: trouble && { kind: trouble.kind, said: trouble.said } };
}
