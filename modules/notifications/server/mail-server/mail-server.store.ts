import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailServerRecord } from './mail-server.rules.ts';

/** Null: none is set. */
export async function mailServerOf(tx: Tx): Promise<MailServerRecord | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('mailServer')
      .select(['host', 'port', 'security', 'userName', 'password', 'envelopeKey'])
      .select(['fromAddress', 'fromName', 'revision'])
      // a CHECK constraint holds security to its values
      .$castTo<MailServerRecord>()
      .where('tenantId', '=', tx.tenantId),
  );
  return row ?? null;
}

export async function hasMailServer(tx: Tx): Promise<boolean> {
  const row = await tx.first(sqlBuilder.selectFrom('mailServer').select('port').where('tenantId', '=', tx.tenantId));
  return row !== undefined;
}

export async function saveMailServer(tx: Tx, server: MailServerRecord): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('mailServer')
      .values({ ...server, tenantId: tx.tenantId })
      // what was found of the settings before says nothing of these
      .onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ ...server, triedAt: null, trouble: null })),
  );
}

export async function deleteMailServer(tx: Tx): Promise<void> {
  await tx.run(sqlBuilder.deleteFrom('mailServer').where('tenantId', '=', tx.tenantId));
}

export interface LastTry {
  at: Instant;
  trouble: string | null;
}

/** Null: none since it was set. */
export async function lastTryOf(tx: Tx): Promise<LastTry | null> {
  const row = await tx.first(
    sqlBuilder.selectFrom('mailServer').select(['triedAt', 'trouble']).where('tenantId', '=', tx.tenantId),
  );
  return row?.triedAt ? { at: row.triedAt, trouble: row.trouble } : null;
}

/** What came of the last try; null: it went out. */
export async function noteTry(tx: Tx, { at, trouble }: LastTry): Promise<void> {
  await tx.run(sqlBuilder.updateTable('mailServer').set({ triedAt: at, trouble }).where('tenantId', '=', tx.tenantId));
}
