import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';

function rules(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('escalationRule')
      .select(['id', 'name', 'conditions', 'steps', 'keepsQuietHours', 'holdsFrom', 'retiredAt', 'revision'])
      // jsonb columns hold what the functions of this file wrote
      .$castTo<EscalationRule>()
      .where('tenantId', '=', tx.tenantId)
  );
}

/** By name, those out of use as well: tens of them, so all are one answer. */
export function allRules(tx: Tx): Promise<EscalationRule[]> {
  return tx.rows(rules(tx).orderBy('name').orderBy('id'));
}

/** In no order. */
export function rulesInUse(tx: Tx): Promise<EscalationRule[]> {
  return tx.rows(rules(tx).where('retiredAt', 'is', null));
}

export function ruleById(tx: Tx, id: Id): Promise<EscalationRule | undefined> {
  return tx.first(rules(tx).where('id', '=', id));
}

/** All, held against other writers until the transaction ends: no two have one name. */
export function rulesForChange(tx: Tx): Promise<EscalationRule[]> {
  return tx.rows(rules(tx).orderBy('id').forUpdate());
}

export async function insertRule(tx: Tx, rule: EscalationRule): Promise<void> {
  const made = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('escalationRule').values({ ...rowOf(rule), ...made }));
}

/** False where there is a rule already, in use or not; also when two processes give the first one at once. */
export async function insertFirstRule(tx: Tx, rule: EscalationRule): Promise<boolean> {
  if (await tx.first(rules(tx).limit(1))) return false;
  const values = { ...rowOf(rule), tenantId: tx.tenantId, createdAt: tx.now };
  const inserted = await tx.rows(
    sqlBuilder
      .insertInto('escalationRule')
      .values(values)
      .onConflict((conflict) => conflict.columns(['tenantId', 'name']).doNothing())
      .returning('id'),
  );
  return inserted.length > 0;
}

export async function saveRule(tx: Tx, rule: EscalationRule): Promise<void> {
  const { id, ...changed } = rowOf(rule);
  await tx.run(
    sqlBuilder.updateTable('escalationRule').set(changed).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}

function rowOf({ conditions, steps, ...rule }: EscalationRule) {
  return { ...rule, conditions: JSON.stringify(conditions), steps: JSON.stringify(steps) };
}
