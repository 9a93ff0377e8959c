import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { makeToken as newSecret } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { tokenDays, type makeToken as endpoint } from '../../token.contract.ts';
import { tokenMade } from './token.events.ts';
import { tokenRefusals } from './token.refusals.ts';
import { insertToken } from './token.store.ts';

const daySeconds = 24 * 60 * 60;

/** A token of the caller's own. Refuses scopes that they do not hold; with a token one gets no more than it has. */
export async function makeToken(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const beyond = input.scopes.filter((scope) => !tx.caller.permissions.has(scope));
  if (beyond.length > 0) throw new Refusal(tokenRefusals.beyond_yours, { codes: beyond }, 'scopes');
  return issueToken(tx, { ...input, accountId: found(tx.caller.accountId) });
}

/** For the operator's command as well, which acts for whoever it names. */
export async function issueToken(
  tx: Tx,
  issued: { accountId: Id; name: string; scopes: readonly string[]; days?: number | undefined },
): Promise<AnswerOf<typeof endpoint>> {
  const provider = found(await ownTenant(tx));
  const secret = newSecret(provider.code);
  const { accountId, name, days = tokenDays.usual } = issued;
  const scopes = [...new Set(issued.scopes)].toSorted();
  const token = { id: tx.newId(), accountId, name, scopes, expiresAt: addSeconds(tx.now, days * daySeconds) };
  await insertToken(tx, { ...token, secretHash: secret.hash });
  await announce(tx, tokenMade(token));
  const { id, expiresAt } = token;
  return { id, name, scopes, createdAt: tx.now, lastUsedAt: null, expiresAt, token: secret.text };
}
