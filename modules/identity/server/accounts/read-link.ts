import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { hashSecret, parseToken } from '../../../../platform/crypto/token.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { readLink as endpoint } from '../../session.contract.ts';
import { linkRefusals } from './link.refusals.ts';
import { livingLink } from './link.store.ts';

/** The code of the provider that a link's token names. Refuses what is no token of ours. */
export function providerOfLink(input: { token: string }): string {
  const token = parseToken(input.token);
  if (!token) throw new Refusal(linkRefusals.gone);
  return token.providerCode;
}

/** The link that this token opens. Refuses one that is used, too late, replaced by a newer, or never was. */
export async function linkOf(tx: Tx, input: { token: string }) {
  const token = parseToken(input.token);
  const link = token && (await livingLink(tx, hashSecret(token.secret)));
  if (!link) throw new Refusal(linkRefusals.gone);
  return link;
}

export async function readLink(tx: Tx, input: { token: string }): Promise<AnswerOf<typeof endpoint>> {
  const { purpose, name, email, expiresAt } = await linkOf(tx, input);
  return { purpose, name, email, expiresAt };
}
