import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Choice } from './notice.rules.ts';

/** What these accounts chose for this notice; who isn't there takes it as delivered. */
export async function choicesFor(tx: Tx, kind: string, accountIds: readonly Id[]): Promise<Map<Id, Choice>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('noticeChoice')
      .select(['accountId', 'inApp', 'byMail'])
      .where('tenantId', '=', tx.tenantId)
      .where('kind', '=', kind)
      .where('accountId', '=', sql<Id>`any(${[...accountIds]}::uuid[])`),
  );
  return new Map(rows.map(({ accountId, ...choice }) => [accountId, choice]));
}

/** All that one account chose, by notice. */
export async function choicesOf(tx: Tx, accountId: Id): Promise<Map<string, Choice>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('noticeChoice')
      .select(['kind', 'inApp', 'byMail'])
      .where('tenantId', '=', tx.tenantId)
      .where('accountId', '=', accountId),
  );
  return new Map(rows.map(({ kind, ...choice }) => [kind, choice]));
}

export async function saveChoice(tx: Tx, choice: Choice & { accountId: Id; kind: string }): Promise<void> {
  const { inApp, byMail } = choice;
  await tx.run(
    sqlBuilder
      .insertInto('noticeChoice')
      .values({ ...choice, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'accountId', 'kind']).doUpdateSet({ inApp, byMail })),
  );
}
