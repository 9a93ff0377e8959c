import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { EmergencyPlan } from './emergency-plan.rules.ts';

function plans(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('emergencyPlan')
      .select(['id', 'name', 'steps', 'updateMinutes', 'createdAt', 'retiredAt', 'revision'])
      // steps are written by nobody but this file
      .$castTo<EmergencyPlan>()
      .where('tenantId', '=', tx.tenantId)
  );
}

/** In use, by name. */
export function plansInUse(tx: Tx): Promise<EmergencyPlan[]> {
  return tx.rows(plans(tx).where('retiredAt', 'is', null).orderBy('name').orderBy('id'));
}

export function planForChange(tx: Tx, id: Id): Promise<EmergencyPlan | undefined> {
  return tx.first(plans(tx).where('id', '=', id).forUpdate());
}

/** One in use. */
export function planToTake(tx: Tx, id: Id): Promise<EmergencyPlan | undefined> {
  return tx.first(plans(tx).where('id', '=', id).where('retiredAt', 'is', null));
}

export async function insertPlan(tx: Tx, plan: EmergencyPlan): Promise<void> {
  const row = { ...plan, steps: JSON.stringify(plan.steps) };
  await tx.run(sqlBuilder.insertInto('emergencyPlan').values({ ...row, tenantId: tx.tenantId }));
}

export async function savePlan(tx: Tx, { id, createdAt: _made, steps, ...set }: EmergencyPlan): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('emergencyPlan')
      .set({ ...set, steps: JSON.stringify(steps) })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
