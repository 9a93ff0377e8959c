import { changesBetween } from '../../../../kernel/changes.ts';
import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../major-incident-rule.contract.ts';
import { checkCategory } from '../tickets/check-reference.ts';
import { namedOrNull } from '../tickets/ticket.view.ts';
import { majorRuleChanged, majorRuleRecorded, majorRuleRetired } from './emergency-plan.events.ts';
import { planToTake } from './emergency-plan.store.ts';
import { majorRefusals } from './major-incident.refusals.ts';
import type { MajorRule } from './major-rule.rules.ts';
import {
  insertMajorRule,
  majorRuleById,
  majorRuleForChange,
  rulesInUse,
  saveMajorRule,
  type NamedMajorRule,
} from './major-rule.store.ts';

type View = contract.MajorIncidentRuleView;

export async function listMajorIncidentRules(tx: Tx): Promise<AnswerOf<typeof contract.listMajorIncidentRules>> {
  return { items: (await rulesInUse(tx)).map((rule) => ruleView(tx, rule)) };
}

export async function recordMajorIncidentRule(
  tx: Tx,
  input: InputOf<typeof contract.recordMajorIncidentRule>,
): Promise<View> {
  const { name, together, tickets, minutes, planId } = input;
  const category = together === 'category' ? await checkCategory(tx, input.categoryId) : null;
  if (planId !== undefined) foundAt('planId', await planToTake(tx, planId));
  const said = { name, together, categoryId: category?.id ?? null, tickets, minutes, planId: planId ?? null };
  const rule = { id: tx.newId(), ...said, createdAt: tx.now, retiredAt: null, revision: 1 };
  await insertMajorRule(tx, rule);
  await announce(tx, majorRuleRecorded(rule));
  return ruleView(tx, found(await majorRuleById(tx, rule.id)));
}

const changeable = ['name', 'categoryId', 'tickets', 'minutes', 'planId'] as const;

/** What the reports have in common stays: what the rule proposed is told by it. */
export async function changeMajorIncidentRule(
  tx: Tx,
  { majorIncidentRule, ...sent }: InputOf<typeof contract.changeMajorIncidentRule>,
): Promise<View> {
  const before = found(await majorRuleForChange(tx, majorIncidentRule));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(majorRefusals.out_of_use);
  const after = { ...before, ...sent };
  const changes = changesBetween<MajorRule, (typeof changeable)[number]>(before, after, changeable);
  if (Object.keys(changes).length === 0) return ruleView(tx, before);

  if (changes.categoryId) await checkBranch(tx, after);
  if (changes.planId && after.planId !== null) foundAt('planId', await planToTake(tx, after.planId));
  await saveMajorRule(tx, { ...after, revision: before.revision + 1 });
  await announce(tx, majorRuleChanged(after, changes));
  return ruleView(tx, found(await majorRuleById(tx, before.id)));
}

async function checkBranch(tx: Tx, { together, categoryId }: MajorRule): Promise<void> {
  const category = await checkCategory(tx, categoryId);
  if (category && together !== 'category') throw new Refusal(majorRefusals.branchless, {}, 'categoryId');
}

export async function retireMajorIncidentRule(
  tx: Tx,
  input: InputOf<typeof contract.retireMajorIncidentRule>,
): Promise<View> {
  const rule = found(await majorRuleForChange(tx, input.majorIncidentRule));
  if (rule.retiredAt !== null) return ruleView(tx, rule);
  const retired = { ...rule, retiredAt: tx.now, revision: rule.revision + 1 };
  await saveMajorRule(tx, retired);
  await announce(tx, majorRuleRetired(retired));
  return ruleView(tx, retired);
}

function ruleView({ caller }: Tx, rule: NamedMajorRule): View {
  const { id, name, together, tickets, minutes, retiredAt, revision } = rule;
  const mayChange = retiredAt === null && caller.permissions.has('emergency_plan.change');
  return {
    id,
    name,
    together,
    tickets,
    minutes,
    retiredAt,
    revision,
    category: namedOrNull(rule.categoryId, rule.category),
    plan: namedOrNull(rule.planId, rule.plan),
    abilities: mayChange ? ['change', 'retire'] : [],
  };
}
