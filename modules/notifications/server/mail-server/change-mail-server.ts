import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Sealed } from '../../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, refuseStale } from '../../../../platform/module/refusals.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { changeMailServer as endpoint, MailServerView } from '../../mail-server.contract.ts';
import { mailServerChanged } from './mail-server.events.ts';
import { mailServerRefusals } from './mail-server.refusals.ts';
import { keepsPassword, passwordPlace, type MailServerRecord } from './mail-server.rules.ts';
import { mailServerOf, saveMailServer } from './mail-server.store.ts';
import { readMailServer } from './read-mail-server.ts';

type Input = InputOf<typeof endpoint>;

/** The step before: the password is sealed, and goes no further as it is. */
export async function sealPassword(steps: Steps, { password }: Input): Promise<{ sealed: Sealed | null }> {
  if (password === undefined) return { sealed: null };
  const tenantId = await steps.run(async (tx) => tx.tenantId);
  return { sealed: steps.secrets.seal(password, passwordPlace(tenantId)) };
}

/**
 * Any host may be named; whether it is ever asked, `reach` says when it is connected to. What a connection answers is
 * shown to nobody else.
 */
export async function changeMailServer(tx: Tx, input: Input & { sealed: Sealed | null }): Promise<MailServerView> {
  const { password: _plain, sealed, ...asked } = input;
  const before = await mailServerOf(tx);
  refuseUnseen(tx, before);
  const kept = keepsPassword(before, asked) ? { password: before?.password, envelopeKey: before?.envelopeKey } : {};
  const given = sealed ? { password: sealed.text, envelopeKey: sealed.envelopeKey } : kept;
  const { password = null, envelopeKey = null } = asked.userName === null ? {} : given;
  if (asked.userName !== null && password === null)
    throw new Refusal(mailServerRefusals.password_missing, {}, 'password');
  await saveMailServer(tx, { ...asked, password, envelopeKey, revision: (before?.revision ?? 0) + 1 });
  await announce(tx, mailServerChanged(tx.tenantId, { security: asked.security, isPasswordNew: sealed !== null }));
  return readMailServer(tx);
}

/** Who saw none may not write over one that a colleague has set meanwhile. */
function refuseUnseen(tx: Tx, before: MailServerRecord | null): void {
  if (before && tx.seenRevision === undefined) throw new Refusal(common.stale, { revision: before.revision });
  refuseStale(tx, before?.revision ?? 1);
}
