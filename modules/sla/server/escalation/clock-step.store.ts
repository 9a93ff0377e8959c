import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { ClockStep } from './clock-step.rules.ts';
import { stepKey } from './due-steps.rules.ts';

/** Of these clocks the keys of what fired already, by clock. Served by the unique key. */
export async function firedKeys(tx: Tx, clockIds: readonly Id[]): Promise<ReadonlyMap<Id, ReadonlySet<string>>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('clockStep')
      .select(['clockId', 'ruleId', 'step', 'repetition'])
      .where('tenantId', '=', tx.tenantId)
      .where('clockId', '=', sql<Id>`any(${[...clockIds]}::uuid[])`),
  );
  const byClock = Map.groupBy(rows, ({ clockId }) => clockId);
  const keyOf = ({ ruleId, step, repetition }: (typeof rows)[number]) => stepKey(ruleId, step, repetition);
  return new Map([...byClock].map(([id, fired]) => [id, new Set(fired.map(keyOf))]));
}

type Row = Omit<ClockStep, 'moment' | 'deeds'> & { moment: string; deeds: string };

const types: ColumnTypes<Row> = {
  id: 'uuid',
  customerId: 'uuid',
  clockId: 'uuid',
  subjectKind: 'text',
  subjectId: 'uuid',
  ruleId: 'uuid',
  step: 'integer',
  repetition: 'integer',
  dueAt: 'timestamptz',
  firedAt: 'timestamptz',
  isLate: 'boolean',
  moment: 'jsonb',
  deeds: 'jsonb',
};

/** Writes those that never fired; answers with them. */
export async function recordSteps(tx: Tx, steps: readonly ClockStep[]): Promise<ClockStep[]> {
  if (steps.length === 0) return [];
  const rows = steps.map((step) => {
    return { ...step, moment: JSON.stringify(step.moment), deeds: JSON.stringify(step.deeds) };
  });
  const written = await tx.rows(
    statement(sql<{ id: Id }>`
      insert into clock_step (tenant_id, id, customer_id, clock_id, subject_kind, subject_id, rule_id, step, repetition,
        due_at, fired_at, is_late, moment, deeds)
      select ${tx.tenantId}::uuid, given.* from ${unnested(rows, types)} as given
      on conflict (tenant_id, clock_id, rule_id, step, repetition) do nothing
      returning id`),
  );
  const ids = new Set(written.map(({ id }) => id));
  return steps.filter(({ id }) => ids.has(id));
}

/** Those of them whose clock goes on no more. */
export async function stepsOfStoppedClocks(tx: Tx, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('clockStep as step')
      .innerJoin('clock', (on) =>
        on.onRef('clock.tenantId', '=', 'step.tenantId').onRef('clock.id', '=', 'step.clockId'),
      )
      .select('step.id')
      .where('step.tenantId', '=', tx.tenantId)
      .where('step.id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
      .where('clock.phase', 'in', ['stopped', 'void']),
  );
  return new Set(rows.map(({ id }) => id));
}

export interface StepOfSubject extends ClockStep {
  ruleName: string;
  level: AgreementLevel;
  kind: string;
  run: number;
}

/** What fired for one subject, oldest first. Served by clock_step_by_subject. */
export function stepsOf(tx: Tx, subject: Subject): Promise<StepOfSubject[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('clockStep as fired')
      .innerJoin('clock', (on) =>
        on.onRef('clock.tenantId', '=', 'fired.tenantId').onRef('clock.id', '=', 'fired.clockId'),
      )
      .innerJoin('escalationRule as rule', (on) =>
        on.onRef('rule.tenantId', '=', 'fired.tenantId').onRef('rule.id', '=', 'fired.ruleId'),
      )
      .select(['fired.id', 'fired.customerId', 'fired.clockId', 'fired.subjectKind', 'fired.subjectId'])
      .select(['fired.ruleId', 'fired.step', 'fired.repetition', 'fired.dueAt', 'fired.firedAt', 'fired.isLate'])
      .select(['fired.moment', 'fired.deeds', 'rule.name as ruleName', 'clock.level', 'clock.kind', 'clock.run'])
      // jsonb columns hold what `recordSteps` wrote
      .$castTo<StepOfSubject>()
      .where('fired.tenantId', '=', tx.tenantId)
      .where('fired.subjectId', '=', subject.id)
      .where('fired.subjectKind', '=', subject.kind)
      .orderBy('fired.firedAt')
      .orderBy('fired.dueAt')
      .orderBy('fired.id'),
  );
}
