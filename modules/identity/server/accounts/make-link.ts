import { makeToken } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { SignInLinkView } from '../../staff.contract.ts';
import { linkMade } from './account.events.ts';
import type { Account } from './account.store.ts';
import { linkAddress, linkExpiry, type LinkPurpose } from './link.rules.ts';
import { insertLink, voidLinks } from './link.store.ts';

/** Makes a one-time link for an account; those that were made before stop working. */
export async function makeLink(tx: Tx, account: Account, purpose: LinkPurpose): Promise<SignInLinkView> {
  const { id: accountId, kind } = account;
  const provider = found(await ownTenant(tx));
  const token = makeToken(provider.code);
  const link = { id: tx.newId(), accountId, purpose, expiresAt: linkExpiry(purpose, tx.now) };
  await voidLinks(tx, accountId);
  await insertLink(tx, { ...link, secretHash: token.hash });
  await announce(tx, linkMade(accountId, link));
  return { link: linkAddress(token.text, kind), expiresAt: link.expiresAt };
}
