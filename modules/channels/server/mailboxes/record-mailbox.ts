import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Sealed } from '../../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { MailboxView, recordMailbox as endpoint } from '../../mailbox.contract.ts';
import { settingsIn } from './mailbox-body.ts';
import { mailboxRecorded } from './mailbox.events.ts';
import { passwordPlace } from './mailbox.rules.ts';
import { insertMailbox } from './mailbox.store.ts';
import { readMailbox } from './read-mailbox.ts';

type Input = InputOf<typeof endpoint>;

interface Prepared {
  id: Id;
  sealed: Sealed;
}

/** The step before: the password is sealed for the row that will hold it, and goes no further as it is. */
export async function sealNewPassword(steps: Steps, { password }: Input): Promise<Prepared> {
  const id = await steps.run(async (tx) => tx.newId());
  return { id, sealed: steps.secrets.seal(password, passwordPlace(id)) };
}

/**
 * Any host may be named; whether it is ever asked, `reach` says when it is connected to. What a connection answers is
 * shown to nobody else.
 */
export async function recordMailbox(tx: Tx, { id, sealed, ...asked }: Input & Prepared): Promise<MailboxView> {
  const settings = await settingsIn(tx, asked, null);
  const secret = { password: sealed.text, envelopeKey: sealed.envelopeKey };
  const mailbox = { ...settings, ...secret, id, epoch: 1, createdAt: tx.now, revision: 1 };
  await insertMailbox(tx, mailbox);
  await announce(tx, mailboxRecorded(mailbox));
  return readMailbox(tx, { mailbox: id });
}
