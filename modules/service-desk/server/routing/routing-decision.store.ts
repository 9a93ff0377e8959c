import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RoutingDecision } from './routing-decision.rules.ts';

export async function insertDecision(tx: Tx, decision: RoutingDecision): Promise<void> {
  const { by: decidedBy, met, choice, ...row } = decision;
  await tx.run(
    sqlBuilder.insertInto('routingDecision').values({
      ...row,
      decidedBy,
      met: JSON.stringify(met),
      choice: choice && JSON.stringify(choice),
      tenantId: tx.tenantId,
    }),
  );
}

type Shown = RoutingDecision & { ruleName: string | null };

/** The last one; undefined: somebody said by hand where it goes. Served by routing_decision_by_ticket. */
export function lastDecision(tx: Tx, ticketId: Id): Promise<Shown | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('routingDecision as decision')
      .leftJoin('routingRule as rule', (on) =>
        on.onRef('rule.tenantId', '=', 'decision.tenantId').onRef('rule.id', '=', 'decision.ruleId'),
      )
      .select(['decision.id', 'decision.customerId', 'decision.ticketId', 'decision.decidedAt'])
      .select(['decision.decidedBy as by', 'decision.ruleId', 'decision.rulePlace', 'decision.categoryId'])
      .select(['decision.met', 'decision.teamId', 'decision.nextTeamId', 'decision.assigneeId', 'decision.choice'])
      .select('rule.name as ruleName')
      // CHECK constraints hold the codes; jsonb columns hold what `insertDecision` wrote
      .$castTo<Shown>()
      .where('decision.tenantId', '=', tx.tenantId)
      .where('decision.ticketId', '=', ticketId)
      .orderBy('decision.decidedAt', 'desc')
      .orderBy('decision.id', 'desc')
      .limit(1),
  );
}
