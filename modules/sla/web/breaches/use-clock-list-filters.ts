import { useTranslation } from 'react-i18next';
import { namesOf, type Filter } from '../../../../web/ui/list/filter.ts';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { agreementLevels, deliveredClockKinds } from '../../clock-kind.contract.ts';
import { clockOutcomes } from '../../clock-measure.contract.ts';
import { useFigureFilters } from './use-figure-filters.ts';

/** Those that both lists of clocks have. */
export function useBreachFilters(): Filter[] {
  const { t } = useTranslation('sla');
  const { priorities } = usePriorities();
  const excuses = useCodes('breach_excuse').choices;
  const kinds = Object.keys(deliveredClockKinds).map((value) => ({ value, label: t(`clock.${value}`) }));
  const levels = agreementLevels.map((value) => ({ value, label: t(`level.${value}`) }));
  return [
    { kind: 'days', name: 'started', label: t('clocks.started') },
    { kind: 'search', name: 'customerId', label: t('clocks.customer'), source: customerSource },
    { kind: 'choice', name: 'clockKind', label: t('clocks.kind'), choices: kinds },
    { kind: 'choice', name: 'priority', label: t('clocks.priority'), choices: priorities },
    { kind: 'choice', name: 'level', label: t('clocks.level'), choices: levels, isSingle: true },
    { kind: 'choice', name: 'excuse', label: t('clocks.excuse'), choices: excuses, isSingle: true },
  ];
}

/** Of all clocks: also what became of them, when they are due, and whatever a figure of a report asks for. */
export function useClockListFilters(): Filter[] {
  const { t } = useTranslation('sla');
  const { values } = useUrlState();
  const outcomes = clockOutcomes.map((value) => ({ value, label: t(`clocks.outcome.${value}`) }));
  return [
    ...useBreachFilters(),
    { kind: 'choice', name: 'outcome', label: t('clocks.outcomeLabel'), choices: outcomes },
    { kind: 'days', name: 'due', label: t('clocks.due') },
    ...useFigureFilters().filter((filter) => namesOf(filter).some((name) => values[name] !== undefined)),
  ];
}
