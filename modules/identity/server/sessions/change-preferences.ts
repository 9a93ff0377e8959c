import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { changePreferences as endpoint, SessionView } from '../../session.contract.ts';
import { preferencesChanged } from '../accounts/account.events.ts';
import { accountById, saveAccount } from '../accounts/account.store.ts';
import { readSession } from './read-session.ts';

export async function changePreferences(tx: Tx, input: InputOf<typeof endpoint>): Promise<SessionView> {
  const before = found(await accountById(tx, found(tx.caller.accountId)));

  const after = { ...before, ...input };
  const changes = changesBetween(before, after, ['locale', 'theme', 'timeZone']);
  if (Object.keys(changes).length > 0) {
    const { locale, theme, timeZone } = after;
    await saveAccount(tx, before.id, { locale, theme, timeZone });
    await announce(tx, preferencesChanged(before.id, changes));
  }
  return readSession(tx);
}
