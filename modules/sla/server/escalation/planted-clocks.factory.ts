import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Planted {
  count: number;
  startedAt: Instant;
  targetSeconds: number;
}

/** Clocks that run day and night, without tickets below them: for many at once. To be looked at now. */
export async function plantClocks(tx: Tx, { count, startedAt, targetSeconds }: Planted): Promise<Id[]> {
  const line = await tx.first(
    sqlBuilder.selectFrom('agreementLine').select('id').where('tenantId', '=', tx.tenantId).orderBy('id').limit(1),
  );
  const calendar = await tx.first(
    sqlBuilder.selectFrom('calendar').select('id').where('tenantId', '=', tx.tenantId).where('code', '=', '7x24'),
  );
  if (!line || !calendar) throw new Error('the provider has no agreement');
  const row = {
    tenantId: tx.tenantId,
    customerId: tx.newId(),
    subjectKind: 'lamp',
    level: 'sla',
    kind: 'resolution',
    lineId: line.id,
    calendarId: calendar.id,
    promisedAt: startedAt,
    priority: 'P2',
    phase: 'running',
    result: 'open',
    targetSeconds,
    elapsedSeconds: 0,
    countedTo: startedAt,
    startedAt,
    termsFrom: startedAt,
    deadlineAt: addSeconds(startedAt, targetSeconds),
    pauses: '[]',
    nextStepAt: startedAt,
  };
  const rows = Array.from({ length: count }, () => ({ ...row, id: tx.newId(), subjectId: tx.newId() }));
  await tx.run(sqlBuilder.insertInto('clock').values(rows));
  return rows.map(({ id }) => id);
}
