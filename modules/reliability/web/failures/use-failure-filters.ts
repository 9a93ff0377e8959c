import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { one, several, useUrlState } from '../../../../web/ui/url-state.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { customerSource, sitesOf } from '../../../customers/web/index.ts';
import { unknowns } from '../../failure.contract.ts';
import { useAgeWords } from './use-age-words.ts';

/** Of which machines and days; what only a drill-down asks for is there while the address says it. */
export function useFailureFilters(): Filter[] {
  const { t } = useTranslation('reliability');
  const { values } = useUrlState();
  const ageWords = useAgeWords();
  const drilled = (name: 'maker' | 'model' | 'age', words: (value: string) => string = (value) => value): Filter[] => {
    const value = one(values[name]);
    if (value === undefined) return [];
    return [
      { kind: 'choice', name, label: t(`by.${name}`), isSingle: true, choices: [{ value, label: words(value) }] },
    ];
  };
  const unknown: Filter = {
    kind: 'choice',
    name: 'without',
    label: t('unknown.not_known'),
    isSeldom: true,
    choices: unknowns.map((value) => ({ value, label: t(`by.${value}`) })),
  };
  return [
    { kind: 'days', name: 'period', label: t('period.label'), asDays: true },
    { kind: 'search', name: 'customerId', label: t('by.customer'), source: customerSource },
    { kind: 'choice', name: 'kind', label: t('by.kind'), isSingle: true, choices: useCodes('asset_kind').choices },
    {
      kind: 'search',
      name: 'siteId',
      label: t('by.site'),
      source: sitesOf(one(values['customerId'])),
      isSeldom: true,
    },
    ...drilled('maker'),
    ...drilled('model'),
    ...drilled('age', ageWords),
    ...(several(values['without']).length > 0 ? [unknown] : []),
  ];
}
