import type { Expression, SqlBool } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { OwnReason } from './outgoing-mail.rules.ts';

/** A customer's person: by their account, and by their address where they never signed in. */
export interface MailedPerson {
  customerId: Id;
  accountId: Id | null;
  email: string | null;
}

function isTo({ accountId, email }: MailedPerson): Expression<SqlBool> {
  return sql<boolean>`(account_id = ${accountId}::uuid or (account_id is null and to_address = ${email}::text))`;
}

function mailsTo(tx: Tx, person: MailedPerson) {
  return sqlBuilder
    .selectFrom('outgoingMail')
    .where('tenantId', '=', tx.tenantId)
    .where('customerId', '=', person.customerId)
    .where(isTo(person));
}

/** Served by outgoing_mail_by_customer. */
export async function countMailsTo(tx: Tx, person: MailedPerson): Promise<number> {
  const row = await tx.first(mailsTo(tx, person).select((of) => of.fn.countAll<number>().as('many')));
  return row?.many ?? 0;
}

export function disclosedMails(tx: Tx, person: MailedPerson): Promise<readonly object[]> {
  return tx.rows(
    mailsTo(tx, person)
      .select(['toAddress', 'toName', 'kind', 'state', 'createdAt', 'sentAt'])
      .orderBy('createdAt')
      .limit(1000),
  );
}

/**
 * Takes name and address out, with what mail servers answered, since that names the address as well; gives up what
 * waits. Answers with the mails that had them.
 */
export async function blankMails(tx: Tx, person: MailedPerson & { pseudonym: string }): Promise<Id[]> {
  const blanked = await tx.rows(
    sqlBuilder
      .updateTable('outgoingMail')
      .set({ toAddress: '', toName: person.pseudonym, trouble: null })
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', person.customerId)
      .where(isTo(person))
      .returning('id'),
  );
  const ids = blanked.map(({ id }) => id);
  if (ids.length > 0) {
    await tx.run(
      sqlBuilder
        .updateTable('outgoingMail')
        .set({ state: 'failed', nextTryAt: null, trouble: 'erased' satisfies OwnReason })
        .where('tenantId', '=', tx.tenantId)
        .where('id', '=', sql<Id>`any(${ids}::uuid[])`)
        .where('state', '!=', 'sent'),
    );
  }
  return ids;
}
