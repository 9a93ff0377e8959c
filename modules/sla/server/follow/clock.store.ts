import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Clock } from '../clocks/clock.rules.ts';
import { clockFields, type FollowedClock, type FollowedSubject } from './followed.rules.ts';

export interface StoredClock extends FollowedClock {
  subjectId: Id;
}

/** In no order. */
export async function storedClocks(tx: Tx, subjectKind: string, subjectIds: readonly Id[]): Promise<StoredClock[]> {
  if (subjectIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('clock')
      .select(['subjectId', 'kind', ...clockFields])
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', subjectKind)
      .where('subjectId', 'in', [...subjectIds]),
  );
  // written by saveClocks, and held by the table's constraints
  return rows as StoredClock[];
}

/** PostgreSQL takes 65,535 parameters a statement; a clock has eighteen. */
const clocksAStatement = 2000;

/** A clock keeps its id; whatever else is stored of it is replaced. */
export async function saveClocks(tx: Tx, followed: readonly { of: FollowedSubject; clock: FollowedClock }[]) {
  for (let from = 0; from < followed.length; from += clocksAStatement) {
    await save(tx, followed.slice(from, from + clocksAStatement));
  }
}

async function save(tx: Tx, followed: readonly { of: FollowedSubject; clock: FollowedClock }[]): Promise<void> {
  const rows = followed.map(({ of: { subject, customerId }, clock }) => ({
    tenantId: tx.tenantId,
    id: tx.newId(),
    customerId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    ...rowOf(clock),
  }));
  await tx.run(
    sqlBuilder
      .insertInto('clock')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['tenantId', 'subjectKind', 'subjectId', 'kind'])
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(
              (['customerId', ...clockFields] as const).map((name) => [name, ref(`excluded.${name}`)]),
            ),
          ),
      ),
  );
}

function rowOf({ pauses, ...clock }: FollowedClock) {
  return { ...clock, pauses: JSON.stringify(pauses satisfies Clock['pauses']) };
}
