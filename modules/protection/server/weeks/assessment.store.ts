import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface SignedAssessment {
  id: Id;
  cause: string;
  spread: string;
  action: string;
  eventCount: number;
  correctsId: Id | null;
  signedAt: Instant;
  signedName: string;
}

/** Newest first. Served by protection_assessment_by_week. */
export function assessmentsOf(
  tx: Tx,
  { customerId, weekOn }: { customerId: Id; weekOn: Day },
): Promise<SignedAssessment[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('protectionAssessment')
      .select(['id', 'cause', 'spread', 'action', 'eventCount', 'correctsId', 'signedAt', 'signedName'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('weekOn', '=', weekOn)
      .orderBy('signedAt', 'desc')
      .orderBy('id', 'desc'),
  );
}

interface NewAssessment extends SignedAssessment {
  customerId: Id;
  weekOn: Day;
  signedById: Id;
}

export async function insertAssessment(tx: Tx, assessment: NewAssessment): Promise<void> {
  await tx.run(sqlBuilder.insertInto('protectionAssessment').values({ tenantId: tx.tenantId, ...assessment }));
}
