import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { agreementLevels, deliveredClockKinds } from '../../../sla/clock-kind.contract.ts';
import { clockOutcomes } from '../../../sla/clock-measure.contract.ts';

export function useClockFilters(): Filter[] {
  const { t } = useTranslation();
  const { priorities } = usePriorities();
  const kinds = Object.keys(deliveredClockKinds).map((value) => ({ value, label: t(`sla:clock.${value}`) }));
  const levels = agreementLevels.map((value) => ({ value, label: t(`sla:level.${value}`) }));
  const outcomes = clockOutcomes.map((value) => ({ value, label: t(`sla:clocks.outcome.${value}`) }));
  return [
    { kind: 'search', name: 'customerId', label: t('sla:dimension.customer'), source: customerSource },
    { kind: 'choice', name: 'clockKind', label: t('sla:dimension.clock_kind'), choices: kinds },
    { kind: 'choice', name: 'priority', label: t('sla:dimension.priority'), choices: priorities },
    { kind: 'choice', name: 'level', label: t('sla:dimension.level'), choices: levels, isSingle: true },
    { kind: 'choice', name: 'outcome', label: t('sla:dimension.outcome'), choices: outcomes },
  ];
}
