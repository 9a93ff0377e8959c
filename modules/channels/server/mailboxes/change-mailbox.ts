import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Sealed } from '../../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { changeMailbox as endpoint, MailboxView } from '../../mailbox.contract.ts';
import { settingsIn } from './mailbox-body.ts';
import { mailboxChanged } from './mailbox.events.ts';
import { mailboxRefusals } from './mailbox.refusals.ts';
import { isElsewhere, keepsPassword, passwordPlace } from './mailbox.rules.ts';
import { mailboxById, updateMailbox } from './mailbox.store.ts';
import { readMailbox } from './read-mailbox.ts';

type Input = InputOf<typeof endpoint>;

/** The step before: a new password is sealed, and goes no further as it is. */
export async function sealChangedPassword(
  steps: Steps,
  { mailbox, password }: Input,
): Promise<{ sealed: Sealed | null }> {
  return { sealed: password === undefined ? null : steps.secrets.seal(password, passwordPlace(mailbox)) };
}

/** Whoever reads it begins anew with the new settings; another folder is counted on its own. */
export async function changeMailbox(tx: Tx, input: Input & { sealed: Sealed | null }): Promise<MailboxView> {
  const { mailbox: id, sealed, ...asked } = input;
  const before = found(await mailboxById(tx, id));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(mailboxRefusals.retired);
  if (!sealed && !keepsPassword(before, asked)) throw new Refusal(mailboxRefusals.password_missing, {}, 'password');

  const settings = await settingsIn(tx, asked, id);
  const secret = sealed ? { password: sealed.text, envelopeKey: sealed.envelopeKey } : {};
  const counted = isElsewhere(before, asked) ? { epoch: before.epoch + 1, uidValidity: null, lastUid: 0 } : {};
  await updateMailbox(tx, id, { ...settings, ...secret, ...counted });
  await announce(
    tx,
    mailboxChanged({ ...before, ...settings }, { security: asked.security, isPasswordNew: sealed !== null }),
  );
  return readMailbox(tx, { mailbox: id });
}
