import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { compiledOnce } from '../../../../platform/database/compiled-once.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Clock } from '../clocks/clock.rules.ts';
import { clockFields, clockKey, type FollowedClock, type FollowedSubject } from './followed-subject.rules.ts';

export interface StoredClock extends FollowedClock {
  id: Id;
  subjectId: Id;
  customerId: Id;
}

/** In no order. */
export async function storedClocks(tx: Tx, subjectKind: string, subjectIds: readonly Id[]): Promise<StoredClock[]> {
  if (subjectIds.length === 0) return [];
  // written by saveClocks, and held by the table's constraints
  return (await tx.rows(clocksOf({ tenantId: tx.tenantId, subjectKind, subjectIds }))) as StoredClock[];
}

/** Those of them that are promised to the customer and go on, or wait. In no order. */
export async function clocksGoingOn(tx: Tx, subjectKind: string, subjectIds: readonly Id[]): Promise<StoredClock[]> {
  if (subjectIds.length === 0) return [];
  return (await tx.rows(goingOnOf({ tenantId: tx.tenantId, subjectKind, subjectIds }))) as StoredClock[];
}

interface OfSubjects {
  tenantId: Id;
  subjectKind: string;
  subjectIds: readonly Id[];
}

const clocksOf = compiledOnce(everyClockOf);
const goingOnOf = compiledOnce((asked: OfSubjects) =>
  everyClockOf(asked).where('level', '=', 'sla').where('phase', 'in', ['running', 'paused']),
);

function everyClockOf({ tenantId, subjectKind, subjectIds }: OfSubjects) {
  return sqlBuilder
    .selectFrom('clock')
    .select(['id', 'subjectId', 'customerId', 'level', 'kind', 'run', ...clockFields])
    .where('tenantId', '=', tenantId)
    .where('subjectKind', '=', subjectKind)
    .where('subjectId', '=', sql<Id>`any(${subjectIds}::uuid[])`);
}

function subjectsWithClocks(tx: Tx, subjectKind: string) {
  return sqlBuilder
    .selectFrom('clock')
    .select('subjectId')
    .distinct()
    .where('tenantId', '=', tx.tenantId)
    .where('subjectKind', '=', subjectKind)
    .orderBy('subjectId');
}

/** Those with a clock that began before the end of this time, and ran or is due after its beginning. */
export async function subjectsReaching(
  tx: Tx,
  subjectKind: string,
  { from, until }: { from: Instant; until: Instant },
): Promise<Id[]> {
  const rows = await tx.rows(
    subjectsWithClocks(tx, subjectKind)
      .where('startedAt', '<', until)
      .where(({ or, eb }) => or([eb('deadlineAt', '>=', from), eb('countedTo', '>=', from)])),
  );
  return rows.map(({ subjectId }) => subjectId);
}

/** Those of a customer that have a clock. */
export async function subjectsOfCustomer(tx: Tx, subjectKind: string, customerId: Id): Promise<Id[]> {
  const rows = await tx.rows(subjectsWithClocks(tx, subjectKind).where('customerId', '=', customerId));
  return rows.map(({ subjectId }) => subjectId);
}

/** PostgreSQL takes 65,535 parameters a statement; a clock has 27. */
const clocksAStatement = 2000;

/** A subject with all the clocks that it has. */
export interface SubjectClocks {
  of: FollowedSubject;
  own: readonly FollowedClock[];
}

export interface ClockOfSubject {
  of: FollowedSubject;
  clock: FollowedClock;
}

/** A clock keeps its id; whatever else is stored of it is replaced, and its steps are planned anew. */
export async function saveClocks(tx: Tx, followed: readonly ClockOfSubject[]): Promise<void> {
  for (let from = 0; from < followed.length; from += clocksAStatement) {
    await save(tx, followed.slice(from, from + clocksAStatement));
  }
}

const replaced = ['customerId', ...clockFields] as const;

/**
 * When whoever fires steps looks at it: at once. What they were to look at earlier stays so, or nobody would know that
 * it is late; of a clock that has stopped, and waited for no step before, nothing falls due.
 */
const lookedAt = sql<Instant | null>`case
  when excluded.next_step_at is null or (excluded.phase in ('stopped', 'void') and clock.next_step_at is null) then null
  else least(clock.next_step_at, excluded.next_step_at) end`;

async function save(tx: Tx, followed: readonly ClockOfSubject[]): Promise<void> {
  const rows = followed.map(({ of: { subject, customerId, facts }, clock }) => ({
    tenantId: tx.tenantId,
    id: tx.newId(),
    customerId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    ...rowOf(clock),
    // of history that was timed afterwards nobody is to be told
    nextStepAt: facts.timedById === null ? tx.now : null,
  }));
  await tx.run(
    sqlBuilder
      .insertInto('clock')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'subjectKind', 'subjectId', 'level', 'kind', 'run']).doUpdateSet(({ ref }) => ({
          ...Object.fromEntries(replaced.map((name) => [name, ref(`excluded.${name}`)])),
          nextStepAt: lookedAt,
        })),
      ),
  );
}

/**
 * Clocks that are stored and that the facts know nothing of any more (moved to a customer who was promised less, an entry
 * taken back) count for nobody; a clock is never deleted, for steps and excuses stand on it.
 */
export async function voidOthers(tx: Tx, subjects: readonly SubjectClocks[]): Promise<void> {
  if (subjects.length === 0) return;
  const ids = subjects.map(({ of }) => of.subject.id);
  const kept = subjects.flatMap(({ of, own }) => own.map((clock) => `${of.subject.id} ${clockKey(clock)}`));
  await tx.run(
    sqlBuilder
      .updateTable('clock')
      .set({ phase: 'void', stoppedAt: tx.now, nextStepAt: null })
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', 'in', [...new Set(subjects.map(({ of }) => of.subject.kind))])
      .where('subjectId', '=', sql<string>`any(${ids}::uuid[])`)
      .where('phase', '<>', 'void')
      .where(sql<boolean>`concat_ws(' ', subject_id, level, kind, run) not in (select unnest(${kept}::text[]))`),
  );
}

function rowOf({ pauses, ...clock }: FollowedClock) {
  return { ...clock, pauses: JSON.stringify(pauses satisfies Clock['pauses']) };
}
