import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { setQualification as endpoint } from '../../qualification.contract.ts';
import { teamRefusals } from '../teams/team.refusals.ts';
import { findTeam, saveTeam } from '../teams/team.store.ts';
import { qualificationSet } from '../teams/team.events.ts';
import { qualificationRefusals } from './qualification.refusals.ts';
import { ruleFault } from './qualification.rules.ts';
import { replaceRules } from './qualification.store.ts';
import { readQualification } from './read-qualification.ts';

/** The rules stand on the team's page, so they count up its revision. */
export async function setQualification(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const team = found(await findTeam(tx, input.team));
  refuseStale(tx, team.revision);
  if (team.retiredAt !== null) throw new Refusal(teamRefusals.retired);
  for (const [at, rule] of input.rules.entries()) {
    const fault = ruleFault(rule);
    if (fault) throw new Refusal(qualificationRefusals[fault], { rule: at + 1 }, `rules.${at}`);
  }

  const rules = input.rules.map((rule) => ({ ...rule, id: tx.newId() }));
  await replaceRules(tx, team.id, rules);
  await saveTeam(tx, team.id, {});
  await announce(tx, qualificationSet(team.id, rules));
  return readQualification(tx, input);
}
