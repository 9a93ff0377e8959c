import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DecisionView } from '../../routing-decision.contract.ts';
import { namesInRouting } from './names-in-routing.ts';
import type { Decided } from './routing-decision.rules.ts';

/** With the names of all that it speaks of, as far as the caller sees them. `ruleName`: where a rule decided, its own. */
export async function showDecision(tx: Tx, decided: Decided, ruleName: string | null): Promise<DecisionView> {
  const { by, ruleId, rulePlace, categoryId, met, teamId, nextTeamId, assigneeId, choice } = decided;
  const skillId = choice?.skillId ?? null;
  // of what meets a condition some are codes, which nothing is called by
  const values = met.filter(({ on }) => namedByIds.has(on)).map(({ value }) => value);
  const ids = [categoryId, teamId, nextTeamId, assigneeId, skillId, ...values].filter((id) => id !== null);
  const names = await namesInRouting(tx, ids);
  const named = (id: Id | null) => {
    const record = id === null ? undefined : names.get(id);
    return record ? { id: record.id, name: record.name } : null;
  };
  return {
    by,
    rule: ruleId === null || rulePlace === null ? null : { id: ruleId, name: ruleName ?? '', place: rulePlace },
    category: named(categoryId),
    met: [...met],
    names: values.map(named).filter((name) => name !== null),
    team: named(teamId),
    nextTeam: named(nextTeamId),
    assignee: named(assigneeId),
    skill: named(skillId),
    choice,
  };
}

const namedByIds: ReadonlySet<string> = new Set(['customer', 'site', 'category', 'hotline']);
