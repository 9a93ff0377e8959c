import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MajorRule } from './major-rule.rules.ts';

export interface NamedMajorRule extends MajorRule {
  category: string | null;
  plan: string | null;
}

function rules(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('majorIncidentRule as rule')
      .leftJoin('category', (on) =>
        on.onRef('category.tenantId', '=', 'rule.tenantId').onRef('category.id', '=', 'rule.categoryId'),
      )
      .leftJoin('emergencyPlan as plan', (on) =>
        on.onRef('plan.tenantId', '=', 'rule.tenantId').onRef('plan.id', '=', 'rule.planId'),
      )
      .select(['rule.id', 'rule.name', 'rule.together', 'rule.categoryId', 'rule.tickets', 'rule.minutes'])
      .select(['rule.planId', 'rule.createdAt', 'rule.retiredAt', 'rule.revision'])
      .select(['category.path as category', 'plan.name as plan'])
      // a CHECK constraint holds it to these values
      .$castTo<NamedMajorRule>()
      .where('rule.tenantId', '=', tx.tenantId)
  );
}

/** In use, by name. */
export function rulesInUse(tx: Tx): Promise<NamedMajorRule[]> {
  return tx.rows(rules(tx).where('rule.retiredAt', 'is', null).orderBy('rule.name').orderBy('rule.id'));
}

export function majorRuleById(tx: Tx, id: Id): Promise<NamedMajorRule | undefined> {
  return tx.first(rules(tx).where('rule.id', '=', id));
}

/** Held, so that two changes come one after the other. */
export function majorRuleForChange(tx: Tx, id: Id): Promise<NamedMajorRule | undefined> {
  return tx.first(rules(tx).where('rule.id', '=', id).forUpdate('rule'));
}

export async function insertMajorRule(tx: Tx, rule: MajorRule): Promise<void> {
  await tx.run(sqlBuilder.insertInto('majorIncidentRule').values({ ...rule, tenantId: tx.tenantId }));
}

export async function saveMajorRule(tx: Tx, rule: MajorRule): Promise<void> {
  const { id, name, categoryId, tickets, minutes, planId, retiredAt, revision } = rule;
  await tx.run(
    sqlBuilder
      .updateTable('majorIncidentRule')
      .set({ name, categoryId, tickets, minutes, planId, retiredAt, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
