import type { Id } from '../../../../kernel/id.ts';
import { onceATransaction } from '../../../../platform/database/once-a-transaction.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';

/** What a mail to a mailbox begins with, and where answers to it go out from. */
export interface MailboxStart {
  id: Id;
  name: string;
  address: string;
  customerId: Id | null;
  teamId: Id | null;
  categoryId: Id | null;
}

function starts(tx: Tx) {
  return sqlBuilder
    .selectFrom('mailbox')
    .select(['id', 'name', 'address', 'customerId', 'teamId', 'categoryId'])
    .where('tenantId', '=', tx.tenantId);
}

/** Asked once a transaction. */
export const startOfMailbox: (tx: Tx, id: Id) => Promise<MailboxStart> = onceATransaction(async (tx, id) =>
  found(await tx.first(starts(tx).where('id', '=', id))),
);

/** Those that mail is taken in from, oldest first: also to tell our own addresses from others'. */
export function activeMailboxes(tx: Tx): Promise<MailboxStart[]> {
  return tx.rows(
    starts(tx).where('retiredAt', 'is', null).where('isActive', '=', true).orderBy('createdAt').orderBy('id'),
  );
}
