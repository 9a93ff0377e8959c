import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { clockSorts } from '../../clock-list.contract.ts';
import type { ClockOutcome } from '../../clock-measure.contract.ts';
import { agreementName, clockKindName, customerName, excuseName, lineName } from './clock-names.store.ts';
import { clocksMeant, type ClockFilter } from './clocks-meant.store.ts';

/** With what its customer, agreement, line and excuse are called. */
export interface ListedClock {
  id: Id;
  customerId: Id;
  subjectKind: string;
  subjectId: Id;
  level: AgreementLevel;
  kind: string;
  run: number;
  priority: Priority | null;
  phase: 'running' | 'paused' | 'stopped';
  outcome: ClockOutcome;
  excuse: string | null;
  agreementId: Id | null;
  lineId: Id;
  targetSeconds: number | null;
  elapsedSeconds: number;
  startedAt: Instant;
  stoppedAt: Instant | null;
  deadlineAt: Instant | null;
  /** As stored, or the deadline that has passed since. */
  overSince: Instant | null;
  customerName: string;
  agreementName: string | null;
  lineName: string | null;
  kindName: string | null;
  excuseName: string | null;
}

export interface ClockPage extends ClockFilter, PageInput {
  sort?: (typeof clockSorts)[number] | undefined;
}

function listed(tx: Tx, filter: ClockFilter) {
  return (
    clocksMeant(tx, filter)
      .clearSelect()
      .select(['clock.id', 'clock.customerId', 'clock.subjectKind', 'clock.subjectId', 'clock.level', 'clock.kind'])
      .select(['clock.run', 'clock.priority', 'clock.phase', 'clock.outcome', 'clock.excuse', 'clock.agreementId'])
      .select(['clock.lineId', 'clock.targetSeconds', 'clock.elapsedSeconds', 'clock.startedAt', 'clock.stoppedAt'])
      .select(['clock.deadlineAt', 'clock.overSince'])
      .select([
        customerName(tx, sql.ref('clock.customer_id')).as('customerName'),
        agreementName(tx, sql.ref('clock.agreement_id')).as('agreementName'),
        lineName(tx, sql.ref('clock.line_id')).as('lineName'),
        clockKindName(tx, sql.ref('clock.kind')).as('kindName'),
        excuseName(tx, sql.ref('clock.excuse')).as('excuseName'),
      ])
      // written by `saveClocks`, and held by the table's constraints
      .$castTo<ListedClock>()
  );
}

/** By their start. Served by clock_by_start. */
export function pageOfClocks(tx: Tx, { sort = '-startedAt', ...filter }: ClockPage): Promise<Page<ListedClock>> {
  const direction = sort === 'startedAt' ? 'asc' : 'desc';
  const keyset = { list: 'clocks', column: 'clock.startedAt', field: 'startedAt', idColumn: 'clock.id' } as const;
  return keysetPage(tx, listed(tx, filter), { ...keyset, direction, ...filter });
}

/** Undefined also of a void one, which counts for nobody. */
export function listedClockById(tx: Tx, id: Id): Promise<ListedClock | undefined> {
  return tx.first(listed(tx, {}).where('clock.id', '=', id));
}

/** In no order; void ones are left out. */
export async function listedClocksByIds(tx: Tx, ids: readonly Id[]): Promise<ListedClock[]> {
  return ids.length === 0 ? [] : tx.rows(listed(tx, {}).where('clock.id', '=', sql<Id>`any(${[...ids]}::uuid[])`));
}
