import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

function mailsTo(tx: Tx, accountId: Id) {
  return sqlBuilder.selectFrom('outgoingMail').where('tenantId', '=', tx.tenantId).where('accountId', '=', accountId);
}

/** Served by outgoing_mail_by_account. */
export async function countMailsTo(tx: Tx, accountId: Id | null): Promise<number> {
  if (accountId === null) return 0;
  const row = await tx.first(mailsTo(tx, accountId).select((of) => of.fn.countAll<number>().as('many')));
  return row?.many ?? 0;
}

export async function disclosedMails(tx: Tx, accountId: Id | null): Promise<readonly object[]> {
  if (accountId === null) return [];
  return tx.rows(
    mailsTo(tx, accountId)
      .select(['toAddress', 'toName', 'kind', 'state', 'createdAt', 'sentAt'])
      .orderBy('createdAt')
      .limit(1000),
  );
}

interface Blanking {
  accountId: Id | null;
  customerId: Id;
  /** Of somebody who never signed in. */
  email: string | null;
  pseudonym: string;
}

/** Takes name and address out, and gives up what waits; answers with the mails that had them. */
export async function blankMails(tx: Tx, { accountId, customerId, email, pseudonym }: Blanking): Promise<Id[]> {
  const blanked = await tx.rows(
    sqlBuilder
      .updateTable('outgoingMail')
      .set({ toAddress: '', toName: pseudonym })
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where((is) =>
        is.or([
          ...(accountId === null ? [] : [is('accountId', '=', accountId)]),
          ...(email === null ? [] : [is('toAddress', '=', email)]),
        ]),
      )
      .returning('id'),
  );
  const ids = blanked.map(({ id }) => id);
  if (ids.length > 0) {
    await tx.run(
      sqlBuilder
        .updateTable('outgoingMail')
        .set({ state: 'failed', nextTryAt: null, trouble: 'the person was erased' })
        .where('tenantId', '=', tx.tenantId)
        .where('id', 'in', ids)
        .where('state', '=', 'waiting'),
    );
  }
  return ids;
}
