import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LivingRule, RoutingRule } from './routing-rule.rules.ts';

function rules(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('routingRule as rule')
      .select(['rule.id', 'rule.name', 'rule.position', 'rule.conditions', 'rule.teamId', 'rule.nextTeamId'])
      .select(['rule.personBy', 'rule.skillId', 'rule.skillLevel', 'rule.retiredAt', 'rule.revision'])
      // CHECK constraints hold the codes, the contract what the jsonb column was given
      .$castTo<RoutingRule>()
      .where('rule.tenantId', '=', tx.tenantId)
  );
}

/** In their order, those out of use last: tens of them, so all are one answer. */
export function allRules(tx: Tx): Promise<RoutingRule[]> {
  return tx.rows(
    rules(tx)
      .orderBy(sql`rule.retired_at is not null`)
      .orderBy('rule.position')
      .orderBy('rule.id'),
  );
}

/** The same, held against other writers until the transaction ends: they have their places among each other. */
export function rulesForChange(tx: Tx): Promise<RoutingRule[]> {
  return tx.rows(
    rules(tx)
      .orderBy(sql`rule.retired_at is not null`)
      .orderBy('rule.position')
      .orderBy('rule.id')
      .forUpdate(),
  );
}

/** What decides where tickets go, in its order. Asked at each recording, together with what else it checks. */
export async function livingRules(tx: Tx): Promise<LivingRule[]> {
  const query = rules(tx)
    .innerJoin('team', (on) => on.onRef('team.tenantId', '=', 'rule.tenantId').onRef('team.id', '=', 'rule.teamId'))
    .leftJoin('team as next', (on) =>
      on.onRef('next.tenantId', '=', 'rule.tenantId').onRef('next.id', '=', 'rule.nextTeamId'),
    )
    .select(['team.line', sql<boolean>`team.retired_at is not null`.as('isTeamRetired')])
    .select(sql<boolean>`next.retired_at is not null`.as('isNextTeamRetired'))
    .select(
      sql<Id[]>`array(
        select member.staff_id from team_member member
        join staff_member staff on staff.tenant_id = member.tenant_id and staff.id = member.staff_id
        where member.tenant_id = rule.tenant_id and member.team_id = rule.team_id
          and rule.person_by is not null and staff.retired_at is null)`.as('memberIds'),
    )
    .where('rule.retiredAt', 'is', null)
    .orderBy('rule.position')
    .orderBy('rule.id');
  return (await tx.rows(query)).map((rule, at) => ({ ...rule, place: at + 1 }));
}

export async function insertRule(tx: Tx, rule: RoutingRule): Promise<void> {
  const made = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('routingRule').values({ ...rowOf(rule), ...made }));
}

export async function saveRule(tx: Tx, rule: RoutingRule): Promise<void> {
  const { id, ...changed } = rowOf(rule);
  await tx.run(
    sqlBuilder.updateTable('routingRule').set(changed).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}

/** Numbers these from 0 in the order given; a place is no part of a revision. */
export async function saveOrder(tx: Tx, ids: readonly Id[]): Promise<void> {
  const wanted = sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`;
  await tx.run(
    sqlBuilder
      .updateTable('routingRule')
      .from(wanted.as<'wanted'>(sql.raw('wanted (id, place)')))
      .set({ position: sql<number>`wanted.place - 1` })
      .where('routingRule.tenantId', '=', tx.tenantId)
      .whereRef('routingRule.id', '=', 'wanted.id'),
  );
}

function rowOf({ conditions, ...rule }: RoutingRule) {
  return { ...rule, conditions: JSON.stringify(conditions) };
}
