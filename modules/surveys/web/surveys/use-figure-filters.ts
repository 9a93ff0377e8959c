import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { several, useUrlState } from '../../../../web/ui/url-state.ts';
import { categorySource } from '../../../catalogue/web/index.ts';
import { sitesOf } from '../../../customers/web/index.ts';
import { surveyDimensions, surveyMeasures } from '../../survey-measure.contract.ts';

/** What a report asks of the list behind a figure, and nobody narrows it by otherwise: each while the address asks for it. */
export function useFigureFilters(): Filter[] {
  const { t } = useTranslation('surveys');
  const { values } = useUrlState();
  const measures = surveyMeasures.map((value) => ({ value, label: t(`measure.${value}.name`) }));
  const unknown = surveyDimensions.map((value) => ({ value, label: t(`dimension.${value}`) }));
  // numbers: what can be chosen is what is asked for already
  const asWritten = (name: string, label: string): Filter => {
    const choices = several(values[name]).map((value) => ({ value, label: value }));
    return { kind: 'choice', name, label, choices, isSingle: true };
  };
  return [
    { kind: 'choice', name: 'counted', label: t('list.counted'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'missing', label: t('list.missing'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'without', label: t('list.without'), choices: unknown },
    { kind: 'search', name: 'categoryId', label: t('survey.category'), source: categorySource },
    { kind: 'search', name: 'siteId', label: t('dimension.survey_site'), source: sitesOf(undefined) },
    asWritten('sentHour', t('list.sentHour')),
    asWritten('sentWeekday', t('list.sentWeekday')),
  ];
}
