import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { makeToken } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { makeInventoryToken as endpoint } from '../../inventory-token.contract.ts';
import { tokenMade } from './inventory-token.events.ts';
import { insertToken } from './inventory-token.store.ts';

export async function makeInventoryToken(
  tx: Tx,
  { customer, name }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { id: customerId } = found(await customerById(tx, customer));
  const provider = found(await ownTenant(tx));
  const secret = makeToken(provider.code);
  const token = { id: tx.newId(), customerId, name };
  await insertToken(tx, { ...token, secretHash: secret.hash });
  await announce(tx, tokenMade(token));
  return { id: token.id, name, createdAt: tx.now, lastUsedAt: null, token: secret.text };
}
