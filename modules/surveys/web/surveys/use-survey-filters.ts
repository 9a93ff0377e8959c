import { useTranslation } from 'react-i18next';
import { namesOf, type Filter } from '../../../../web/ui/list/filter.ts';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { surveyStates, surveyWays, unaskedReasons } from '../../survey-measure.contract.ts';
import { useFigureFilters } from './use-figure-filters.ts';

/** What people narrow the list by, and whatever a figure of a report asks for. */
export function useSurveyFilters(): Filter[] {
  const { t } = useTranslation('surveys');
  const { values } = useUrlState();
  const words = (codes: readonly string[], below: string) =>
    codes.map((value) => ({ value, label: t(`${below}.${value}`) }));
  return [
    { kind: 'days', name: 'sent', label: t('survey.sentAt') },
    { kind: 'choice', name: 'score', label: t('survey.score'), choices: words(['5', '4', '3', '2', '1'], 'stars') },
    { kind: 'choice', name: 'surveyState', label: t('survey.state'), choices: words(surveyStates, 'state') },
    { kind: 'search', name: 'customerId', label: t('dimension.survey_customer'), source: customerSource },
    { kind: 'search', name: 'engineerId', label: t('survey.engineer'), source: staffSource },
    { kind: 'search', name: 'teamId', label: t('survey.team'), source: teamSource },
    { kind: 'choice', name: 'way', label: t('survey.way'), choices: words(surveyWays, 'way') },
    {
      kind: 'choice',
      name: 'unaskedFor',
      label: t('survey.unaskedFor'),
      choices: words(unaskedReasons, 'unaskedFor'),
    },
    ...useFigureFilters().filter((filter) => namesOf(filter).some((name) => values[name] !== undefined)),
  ];
}
