import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

function mailsOf(tx: Tx, contactId: Id) {
  return sqlBuilder.selectFrom('incomingMail').where('tenantId', '=', tx.tenantId).where('contactId', '=', contactId);
}

/** Served by incoming_mail_by_contact, as the others below. */
export async function countMailsOf(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(mailsOf(tx, contactId).select((of) => of.fn.countAll<number>().as('many')));
  return row?.many ?? 0;
}

export async function moveMailsOf(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  const mails = sqlBuilder.updateTable('incomingMail').where('tenantId', '=', tx.tenantId);
  await tx.run(mails.where('contactId', '=', from).set({ contactId: into }));
}

/** Oldest first, at most a thousand. */
export function disclosedMailsOf(tx: Tx, contactId: Id): Promise<readonly object[]> {
  return tx.rows(
    mailsOf(tx, contactId)
      .select(['fromAddress', 'fromName', 'addresses', 'subject', 'freshText', 'quotedText', 'sentAt', 'cameAt'])
      .orderBy('cameAt')
      .limit(1000),
  );
}

/** What they wrote goes, as it was understood and as it came: its file is swept. That they wrote, and when, stays. */
export async function blankMailsOf(tx: Tx, contactId: Id, pseudonym: string): Promise<Id[]> {
  const nobody = JSON.stringify({ to: [], cc: [], replyTo: [], deliveredTo: [] });
  const words = { subject: '', freshText: '', quotedText: null, html: null, raw: null, addresses: nobody };
  const blanked = await tx.rows(
    sqlBuilder
      .updateTable('incomingMail')
      .set({ ...words, fromAddress: null, fromName: pseudonym })
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId)
      .returning('id'),
  );
  return blanked.map(({ id }) => id);
}
