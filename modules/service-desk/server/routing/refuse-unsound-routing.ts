import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { findTeam } from '../../../identity/index.ts';
import { namesInRouting } from './names-in-routing.ts';
import { routingRuleRefusals } from './routing-rule.refusals.ts';
import { idsIn, type RoutingRule } from './routing-rule.rules.ts';

/** Refuses, at its field, what contradicts itself and what names something that is not there. */
export async function refuseUnsoundRouting(tx: Tx, rule: RoutingRule): Promise<void> {
  refuseContradiction(rule);
  const { conditions, teamId, nextTeamId, skillId } = rule;
  const [names, team, next] = await sideBySide(
    namesInRouting(tx, idsIn(rule)),
    findTeam(tx, teamId),
    nextTeamId === null ? undefined : findTeam(tx, nextTeamId),
  );
  const { branchId } = foundAt('teamId', team?.retiredAt === null ? team : null);
  if (nextTeamId !== null) {
    foundAt('nextTeamId', next?.retiredAt === null ? next : null);
    if (branchId === null) throw new Refusal(routingRuleRefusals.no_branch, {}, 'nextTeamId');
  }
  const check = (field: string, ids: readonly Id[] = []) => ids.forEach((id) => foundAt(field, names.get(id)));
  check('conditions.customerIds', conditions.customerIds);
  check('conditions.siteIds', conditions.siteIds);
  check('conditions.categoryIds', conditions.categoryIds);
  check('conditions.hotlineIds', conditions.hotlineIds);
  check('conditions.calendarId', conditions.calendarId === undefined ? [] : [conditions.calendarId]);
  check('skillId', skillId === null ? [] : [skillId]);
}

/** What the fields say of each other. */
export function refuseContradiction(rule: Omit<RoutingRule, 'id' | 'name' | 'position'>): void {
  const { conditions, teamId, nextTeamId, personBy, skillId, skillLevel } = rule;
  const refuse = (name: keyof typeof routingRuleRefusals, field: string) => {
    throw new Refusal(routingRuleRefusals[name], {}, field);
  };
  if (nextTeamId === teamId) refuse('same_team', 'nextTeamId');
  if (personBy === null && skillId !== null) refuse('person_needed', 'personBy');
  if (personBy === 'skilled_free' && skillId === null) refuse('skill_needed', 'skillId');
  if (skillId !== null && skillLevel === null) refuse('level_needed', 'skillLevel');
  if (conditions.calendarId !== undefined && conditions.hours === undefined) refuse('hours_needed', 'conditions.hours');
}
