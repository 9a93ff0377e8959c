import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface SentMail {
  fromAddress: string | null;
  messageId: string | null;
}

/** Of each of these mails, whether it is from the address that ours go out from, or has the Message-ID of one of them. */
export async function areSentByUs(tx: Tx, mails: readonly SentMail[]): Promise<boolean[]> {
  const [addresses, ids] = await Promise.all([ownAddresses(tx), ownIdsAmong(tx, mails)]);
  return mails.map(({ fromAddress, messageId }) => addresses.has(fromAddress) || ids.has(messageId));
}

async function ownAddresses(tx: Tx): Promise<ReadonlySet<string | null>> {
  const servers = await tx.rows(
    sqlBuilder.selectFrom('mailServer').select('fromAddress').where('tenantId', '=', tx.tenantId),
  );
  return new Set(servers.map(({ fromAddress }) => fromAddress));
}

/** Served by outgoing_mail's unique message_id. */
async function ownIdsAmong(tx: Tx, mails: readonly SentMail[]): Promise<ReadonlySet<string | null>> {
  const ids = mails.flatMap(({ messageId }) => messageId ?? []);
  const ours = await tx.rows(
    sqlBuilder
      .selectFrom('outgoingMail')
      .select('messageId')
      .where('tenantId', '=', tx.tenantId)
      .where('messageId', '=', sql<string>`any(${ids}::text[])`),
  );
  return new Set(ours.map(({ messageId }) => messageId));
}
