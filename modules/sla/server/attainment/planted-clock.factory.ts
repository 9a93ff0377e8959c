import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** A clock with just these facts, as following might have left it. */
export interface PlantedClock {
  customerId: Id;
  subjectId: Id;
  lineId: Id;
  calendarId: Id;
  kind: string;
  priority: string | null;
  phase: 'running' | 'paused' | 'stopped' | 'void';
  result: 'open' | 'met' | 'breached';
  targetSeconds: number | null;
  elapsedSeconds: number;
  startedAt: Instant;
  stoppedAt: Instant | null;
  deadlineAt: Instant | null;
  breachedAt: Instant | null;
  /** The reason for which its breach is excused; null: it is not. */
  excuse: string | null;
}

/** Each of a subject of its own kind or run, in the order given; answers with their ids. */
export async function plantClocks(tx: Tx, clocks: readonly PlantedClock[]): Promise<Id[]> {
  const planted = clocks.map(({ excuse, ...clock }) => ({ excuse, row: { ...usual(tx, clock), ...clock } }));
  if (planted.length === 0) return [];
  await tx.run(sqlBuilder.insertInto('clock').values(planted.map(({ row }) => row)));
  const excused = planted.flatMap(({ excuse, row: { tenantId, customerId, id } }) =>
    excuse === null
      ? []
      : [
          {
            tenantId,
            id: tx.newId(),
            customerId,
            clockId: id,
            reason: excuse,
            evidence: '通话记录',
            recordedAt: tx.now,
          },
        ],
  );
  if (excused.length > 0) await tx.run(sqlBuilder.insertInto('breachExcuse').values(excused));
  return planted.map(({ row }) => row.id);
}

function usual(tx: Tx, { startedAt }: Pick<PlantedClock, 'startedAt'>) {
  const when = { countedTo: startedAt, promisedAt: startedAt, termsFrom: startedAt };
  return { tenantId: tx.tenantId, id: tx.newId(), subjectKind: 'ticket', ...when, pauses: '[]' };
}
