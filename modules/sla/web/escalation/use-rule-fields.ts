import { useTranslation } from 'react-i18next';
import type { Choice, ChoiceSource } from '../../../../web/ui/choice.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { teamSource } from '../../../identity/web/index.ts';
import { agreementLevels } from '../../clock-kind.contract.ts';
import type { EscalationRuleView } from '../../escalation-rule.contract.ts';
import { agreementSource } from '../agreements/agreement-source.ts';
import { useClockKinds } from '../agreements/words/use-clock-kinds.ts';
import { StepsInput } from './steps-input.tsx';

/** What a rule is made of: its name, for which clocks it is, and its steps. */
export function useRuleFields(names: EscalationRuleView['names']): Field[] {
  const { t } = useTranslation('sla');
  const conditions = useConditionFields(names);
  return [
    { kind: 'line', name: 'name', label: t('escalation.name'), isRequired: true, most: 60, isFocused: true },
    ...conditions,
    {
      kind: 'own',
      name: 'steps',
      label: t('escalation.steps'),
      help: t('escalation.stepsHelp'),
      isRequired: true,
      part: StepsInput,
    },
    { kind: 'switch', name: 'keepsQuietHours', label: t('escalation.quiet'), help: t('escalation.quietHelp') },
  ];
}

/** Left empty, a condition lets all through. */
function useConditionFields(names: EscalationRuleView['names']): Field[] {
  const { t } = useTranslation('sla');
  const { priorities } = usePriorities();
  const { choices } = useClockKinds();
  const known = names.map(({ id, name }) => ({ value: id, label: name }));
  const levels = agreementLevels.map((value) => ({ value, label: t(`level.${value}`) }));
  const field = (name: string) => ({
    name: `conditions.${name}`,
    label: t(`escalation.condition.${name}`),
    placeholder: t('escalation.any'),
    share: 'half' as const,
  });
  const chosen = (name: string, of: readonly Choice[]): Field => {
    return { ...field(name), kind: 'choice', choices: of, isMultiple: true };
  };
  const found = (name: string, source: ChoiceSource): Field => ({ ...field(name), kind: 'search_many', source, known });
  return [
    chosen('levels', levels),
    chosen('kinds', choices),
    chosen('priorities', priorities),
    found('customerIds', customerSource),
    found('agreementIds', agreementSource),
    found('teamIds', teamSource),
  ];
}
