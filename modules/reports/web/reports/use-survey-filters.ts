import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { surveyStates, surveyWays } from '../../../surveys/survey-measure.contract.ts';

export function useSurveyFilters(): Filter[] {
  const { t } = useTranslation();
  const states = surveyStates.map((value) => ({ value, label: t(`surveys:state.${value}`) }));
  const ways = surveyWays.map((value) => ({ value, label: t(`surveys:way.${value}`) }));
  const stars = ['5', '4', '3', '2', '1'].map((value) => ({ value, label: t(`surveys:stars.${value}`) }));
  return [
    { kind: 'search', name: 'customerId', label: t('surveys:dimension.survey_customer'), source: customerSource },
    { kind: 'choice', name: 'score', label: t('surveys:dimension.survey_score_given'), choices: stars },
    { kind: 'choice', name: 'surveyState', label: t('surveys:dimension.survey_state'), choices: states },
    { kind: 'choice', name: 'way', label: t('surveys:dimension.survey_way'), choices: ways },
  ];
}
