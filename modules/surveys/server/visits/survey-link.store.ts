import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Survey } from '../surveys/survey.rules.ts';

export async function insertLink(tx: Tx, survey: Survey, secretHash: string): Promise<void> {
  const { id: surveyId, customerId, ticketId } = survey;
  const link = { secretHash, surveyId, customerId, ticketId, madeAt: tx.now };
  await tx.run(sqlBuilder.insertInto('surveyLink').values({ ...link, tenantId: tx.tenantId }));
}

/** Which survey a link leads to; undefined: none of this provider's. Served by the primary key. */
export async function surveyBehind(tx: Tx, secretHash: string): Promise<Id | undefined> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('surveyLink')
      .select('surveyId')
      .where('tenantId', '=', tx.tenantId)
      .where('secretHash', '=', secretHash),
  );
  return row?.surveyId;
}
