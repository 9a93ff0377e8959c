import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../emergency-plan.contract.ts';
import { planChanged, planRecorded, planRetired } from './emergency-plan.events.ts';
import type { EmergencyPlan } from './emergency-plan.rules.ts';
import { majorRefusals } from './major-incident.refusals.ts';
import { insertPlan, planForChange, plansInUse, savePlan } from './emergency-plan.store.ts';

type View = contract.EmergencyPlanView;

export async function listEmergencyPlans(tx: Tx): Promise<AnswerOf<typeof contract.listEmergencyPlans>> {
  return { items: (await plansInUse(tx)).map((plan) => planView(tx, plan)) };
}

export async function recordEmergencyPlan(tx: Tx, input: InputOf<typeof contract.recordEmergencyPlan>): Promise<View> {
  const plan = { ...input, id: tx.newId(), createdAt: tx.now, retiredAt: null, revision: 1 };
  await insertPlan(tx, plan);
  await announce(tx, planRecorded(plan));
  return planView(tx, plan);
}

export async function changeEmergencyPlan(
  tx: Tx,
  { emergencyPlan, ...changes }: InputOf<typeof contract.changeEmergencyPlan>,
): Promise<View> {
  const plan = found(await planForChange(tx, emergencyPlan));
  refuseStale(tx, plan.revision);
  if (plan.retiredAt !== null) throw new Refusal(majorRefusals.out_of_use);
  const { name = plan.name, steps = plan.steps, updateMinutes = plan.updateMinutes } = changes;
  const changed = { ...plan, name, steps, updateMinutes, revision: plan.revision + 1 };
  await savePlan(tx, changed);
  await announce(tx, planChanged(changed));
  return planView(tx, changed);
}

export async function retireEmergencyPlan(tx: Tx, input: InputOf<typeof contract.retireEmergencyPlan>): Promise<View> {
  const plan = found(await planForChange(tx, input.emergencyPlan));
  if (plan.retiredAt !== null) return planView(tx, plan);
  const retired = { ...plan, retiredAt: tx.now, revision: plan.revision + 1 };
  await savePlan(tx, retired);
  await announce(tx, planRetired(retired));
  return planView(tx, retired);
}

function planView({ caller }: Tx, { createdAt: _made, ...plan }: EmergencyPlan): View {
  const mayChange = plan.retiredAt === null && caller.permissions.has('emergency_plan.change');
  return { ...plan, abilities: mayChange ? ['change', 'retire'] : [] };
}
