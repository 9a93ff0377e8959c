import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LinkPurpose } from './link.rules.ts';

export interface SignInLink {
  id: Id;
  accountId: Id;
  purpose: LinkPurpose;
  expiresAt: Instant;
}

export async function insertLink(tx: Tx, link: SignInLink & { secretHash: string }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('signInLink').values({ ...link, tenantId: tx.tenantId, madeAt: tx.now }));
}

/** The link with this hash, while it holds and its account may sign in. */
export function livingLink(tx: Tx, secretHash: string): Promise<(SignInLink & Addressee) | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('signInLink as link')
      .innerJoin('signInAccount as account', (join) =>
        join.onRef('account.tenantId', '=', 'link.tenantId').onRef('account.id', '=', 'link.accountId'),
      )
      .select(['link.id', 'link.accountId', 'link.purpose', 'link.expiresAt', 'account.name', 'account.email'])
      // a CHECK constraint holds the purpose to these values
      .$castTo<SignInLink & Addressee>()
      .where('link.tenantId', '=', tx.tenantId)
      .where('link.secretHash', '=', secretHash)
      .where('link.usedAt', 'is', null)
      .where('link.expiresAt', '>', tx.now)
      .where('account.disabledAt', 'is', null),
  );
}

interface Addressee {
  name: string;
  email: string;
}

/** False when it was used in the meantime. */
export async function spendLink(tx: Tx, id: Id): Promise<boolean> {
  const touched = await tx.run(
    sqlBuilder
      .updateTable('signInLink')
      .set({ usedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .where('usedAt', 'is', null),
  );
  return touched === 1;
}

/** A newer link, a new password or the account's end leaves no older link alive. */
export async function voidLinks(tx: Tx, accountId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('signInLink')
      .where('tenantId', '=', tx.tenantId)
      .where('accountId', '=', accountId)
      .where('usedAt', 'is', null),
  );
}

export async function sweepLinks(tx: Tx, before: Instant): Promise<void> {
  await tx.run(sqlBuilder.deleteFrom('signInLink').where('tenantId', '=', tx.tenantId).where('expiresAt', '<', before));
}
