import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { mostOnBoard } from '../../clock-board.contract.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';

export interface BoardFilter {
  customerId?: Id | undefined;
  level?: AgreementLevel | undefined;
  clockKind?: string | undefined;
}

/** What the board knows of each clock. */
export interface BoardClock {
  id: Id;
  subjectKind: string;
  subjectId: Id;
  customerId: Id;
  /** When it is due, or since when it is breached. */
  at: Instant;
}

function clocks(tx: Tx, { customerId, level = 'sla', clockKind }: BoardFilter) {
  return sqlBuilder
    .selectFrom('clock')
    .select(['id', 'subjectKind', 'subjectId', 'customerId'])
    .where('tenantId', '=', tx.tenantId)
    .where('level', '=', level)
    .$if(customerId !== undefined, (asked) => asked.where('customerId', '=', customerId ?? ''))
    .$if(clockKind !== undefined, (asked) => asked.where('kind', '=', clockKind ?? ''));
}

/** Of a paused one nobody knows when it is due, unless a date was agreed or its target is used up. */
const goingOn = ['running', 'paused'] as const;

/** Those that go on and are due from now on, until `to`; the nearest first. Served by clock_running and clock_paused_due. */
export async function clocksDue(tx: Tx, filter: BoardFilter, to: Instant | null = null): Promise<BoardClock[]> {
  const ahead = (phase: string) =>
    unbreached(tx, filter, phase)
      .where('deadlineAt', '>=', tx.now)
      .$if(to !== null, (asked) => asked.where('deadlineAt', '<', to))
      .orderBy('deadlineAt');
  const found = await Promise.all(goingOn.map((phase) => tx.rows(ahead(phase))));
  return most(found.flat().toSorted((one, other) => (one.at < other.at ? -1 : 1)));
}

/**
 * Those that are breached and go on, the latest first: a deadline that passed since the last fact is a breach that no
 * fact has told yet. Served by clock_running, clock_paused_due and clock_breach_open.
 */
export async function clocksBreached(tx: Tx, filter: BoardFilter): Promise<BoardClock[]> {
  const passed = (phase: string) =>
    unbreached(tx, filter, phase).where('deadlineAt', '<', tx.now).orderBy('deadlineAt', 'desc');
  const told = clocks(tx, filter)
    .select(sql<Instant>`breached_at`.as('at'))
    .where('phase', 'in', goingOn)
    .where('breachedAt', 'is not', null)
    .orderBy('breachedAt', 'desc')
    .limit(mostOnBoard + 1);
  const found = await Promise.all([...goingOn.map((phase) => tx.rows(passed(phase))), tx.rows(told)]);
  return most(found.flat().toSorted((one, other) => (one.at > other.at ? -1 : 1)));
}

function unbreached(tx: Tx, filter: BoardFilter, phase: string) {
  return clocks(tx, filter)
    .select(sql<Instant>`deadline_at`.as('at'))
    .where('phase', '=', phase)
    .where('breachedAt', 'is', null)
    .limit(mostOnBoard + 1);
}

/** One more than the board counts, so that it knows of more. */
function most(found: readonly BoardClock[]): BoardClock[] {
  return found.slice(0, mostOnBoard + 1);
}

/** Of those that stopped from `from` on: how many in time, and too late. Served by clock_by_stop. */
export async function clocksDone(tx: Tx, filter: BoardFilter, from: Instant): Promise<{ met: number; late: number }> {
  const row = await tx.first(
    clocks(tx, filter)
      .clearSelect()
      .select(({ fn }) => [
        fn.countAll<number>().filterWhere('result', '=', 'met').as('met'),
        fn.countAll<number>().filterWhere('result', '=', 'breached').as('late'),
      ])
      .where('stoppedAt', '>=', from)
      .where('phase', '=', 'stopped'),
  );
  return { met: row?.met ?? 0, late: row?.late ?? 0 };
}

/** What customers are called, by id. */
export async function namesOfCustomers(tx: Tx, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('customer')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
