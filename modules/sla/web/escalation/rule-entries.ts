import type { BodyOf } from '../../../../kernel/contract.ts';
import type {
  EscalationRuleView,
  recordEscalationRule,
  RuleConditions,
  WantedStep,
} from '../../escalation-rule.contract.ts';

type Body = BodyOf<typeof recordEscalationRule>;
type ConditionName = keyof RuleConditions;

export const conditionNames = [
  'levels',
  'kinds',
  'priorities',
  'customerIds',
  'agreementIds',
  'teamIds',
] as const satisfies readonly ConditionName[];

/** What the form of a rule holds: its conditions lie flat, each by its path in what is sent. */
export type RuleEntries = Pick<Body, 'name' | 'keepsQuietHours'> & { steps?: readonly WantedStep[] } & {
  [Name in ConditionName as `conditions.${Name}`]?: RuleConditions[Name] | null;
};

export function entriesOf({ name, conditions, steps, keepsQuietHours }: EscalationRuleView): RuleEntries {
  const flat = conditionNames.map((condition): [string, unknown] => [`conditions.${condition}`, conditions[condition]]);
  return { name, steps, keepsQuietHours, ...Object.fromEntries(flat) };
}

/** What is sent: conditions in which nothing is chosen are none. */
export function bodyOf(entries: RuleEntries): Body {
  const { name, steps = [], keepsQuietHours } = entries;
  return { name, conditions: conditionsIn(entries), steps: [...steps], keepsQuietHours };
}

export function conditionsIn(entries: Partial<RuleEntries>): RuleConditions {
  const chosen = conditionNames.flatMap((condition) => {
    const values = entries[`conditions.${condition}`];
    return values && values.length > 0 ? [[condition, values]] : [];
  });
  // the keys are those of conditions
  return Object.fromEntries(chosen) as RuleConditions;
}
