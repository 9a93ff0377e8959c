import type { BodyOf } from '../../../../kernel/contract.ts';
import { skillLevels } from '../../../identity/skill.contract.ts';
import type { recordRoutingRule, RoutingConditions, RoutingRuleView } from '../../routing-rule.contract.ts';

type Body = BodyOf<typeof recordRoutingRule>;

const lists = [
  'customerIds',
  'siteIds',
  'categoryIds',
  'kinds',
  'priorities',
  'channels',
  'hotlineIds',
  'languages',
] as const satisfies readonly (keyof RoutingConditions)[];

/** What the form of a rule holds: its conditions lie flat, each by its path in what is sent. */
export type RoutingEntries = Pick<Body, 'name' | 'teamId' | 'nextTeamId' | 'personBy' | 'skillId'> & {
  skillLevel?: string | null | undefined;
  'conditions.isVip'?: 'yes' | 'no' | null | undefined;
  'conditions.hours'?: RoutingConditions['hours'] | null;
  'conditions.calendarId'?: string | null | undefined;
} & { [Name in (typeof lists)[number] as `conditions.${Name}`]?: RoutingConditions[Name] | null };

export function entriesOf(rule: RoutingRuleView): RoutingEntries {
  const { name, teamId, nextTeamId, personBy, skillId, skillLevel, conditions } = rule;
  const { isVip, hours, calendarId } = conditions;
  const flat = lists.map((list): [string, unknown] => [`conditions.${list}`, conditions[list]]);
  return {
    name,
    teamId,
    nextTeamId,
    personBy,
    skillId,
    skillLevel: skillLevel === null ? null : String(skillLevel),
    ...Object.fromEntries(flat),
    'conditions.isVip': isVip === undefined ? undefined : yesOrNo(isVip),
    'conditions.hours': hours,
    'conditions.calendarId': calendarId,
  };
}

/** What is sent: conditions in which nothing is chosen are none. A level alone asks for nothing. */
export function bodyOf(entries: RoutingEntries): Body {
  const { name, teamId, nextTeamId = null, personBy = null, skillId = null, skillLevel } = entries;
  const level = skillLevels.find((one) => String(one) === skillLevel) ?? null;
  return {
    name,
    teamId,
    nextTeamId,
    personBy,
    skillId,
    skillLevel: skillId === null ? null : level,
    conditions: conditionsIn(entries),
  };
}

function conditionsIn(entries: RoutingEntries): RoutingConditions {
  const chosen = lists.flatMap((list): [string, unknown][] => {
    const values = entries[`conditions.${list}`];
    return values && values.length > 0 ? [[list, values]] : [];
  });
  const isVip = entries['conditions.isVip'];
  const hours = entries['conditions.hours'];
  const calendarId = entries['conditions.calendarId'];
  return {
    // the keys are those of conditions
    ...(Object.fromEntries(chosen) as RoutingConditions),
    ...(isVip && { isVip: isVip === 'yes' }),
    ...(hours && { hours }),
    ...(calendarId && { calendarId }),
  };
}

export function yesOrNo(isSo: boolean): 'yes' | 'no' {
  return isSo ? 'yes' : 'no';
}
