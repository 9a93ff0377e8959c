import { factTable, type KeyDimension, type Measure } from '../../../../platform/module/fact-table.ts';
import {
  surveyDimensions,
  surveyMeasures,
  surveyStates,
  surveyWays,
  unaskedReasons,
  type SurveyDimension,
  type SurveyMeasure,
} from '../../survey-measure.contract.ts';
import * as names from './survey-dimension-names.store.ts';
import { surveyFigures, surveyKeys, surveySent } from './survey-figures.store.ts';
import { surveysMeant, type SurveyFilter } from './surveys-meant.store.ts';

const definitions: Record<SurveyMeasure, Pick<Measure, 'unit' | 'source' | 'better'>> = {
  survey_score: { unit: 'score', source: 'QUA-03', better: 'higher' },
  survey_satisfied_rate: { unit: 'share', source: 'QUA-03', better: 'higher' },
  survey_low_rate: { unit: 'share', source: 'QUA-03', better: 'lower' },
  survey_response_rate: { unit: 'share', source: 'QUA-03', better: 'higher' },
  survey_count: { unit: 'count', source: 'QUA-02' },
  surveys_answered: { unit: 'count', source: 'QUA-03' },
  surveys_open: { unit: 'count', source: 'QUA-02' },
  surveys_not_asked: { unit: 'count', source: 'QUA-02', better: 'lower' },
  survey_not_asked_share: { unit: 'share', source: 'QUA-02', better: 'lower' },
};

type Said = Pick<KeyDimension, 'filter'> & Partial<KeyDimension>;

/** How each is called and ordered, and what the list is asked for one of its keys. */
const said: Record<SurveyDimension, Said> = {
  survey_customer: { nameOf: names.customerName, filter: (customerId) => ({ customerId }) },
  survey_category: { nameOf: names.categoryPath, filter: (categoryId) => ({ categoryId }) },
  survey_engineer: { nameOf: names.staffName, filter: (engineerId) => ({ engineerId }) },
  survey_team: { nameOf: names.teamName, filter: (teamId) => ({ teamId }) },
  survey_site: { nameOf: names.siteName, context: names.customerOfSite, filter: (siteId) => ({ siteId }) },
  survey_score_given: {
    valueTextKey: 'surveys:stars',
    order: ['5', '4', '3', '2', '1'],
    filter: (score) => ({ score }),
  },
  survey_state: {
    valueTextKey: 'surveys:state',
    order: surveyStates,
    filter: (surveyState) => ({ surveyState }),
  },
  survey_way: { valueTextKey: 'surveys:way', order: surveyWays, filter: (way) => ({ way }) },
  survey_reason: {
    valueTextKey: 'surveys:unaskedFor',
    order: unaskedReasons,
    filter: (unaskedFor) => ({ unaskedFor }),
  },
};

/** Follow-ups as reports ask for them: what callers said of the service, and how many said anything. */
export const surveyFacts = factTable<SurveyFilter>({
  name: 'surveys',
  textKey: 'surveys:survey.plural',
  measures: surveyMeasures.map((code) => ({
    code,
    textKey: `surveys:measure.${code}`,
    ...definitions[code],
    figure: () => surveyFigures[code],
  })),
  dimensions: surveyDimensions.map((code) => ({
    kind: 'key',
    code,
    textKey: `surveys:dimension.${code}`,
    key: surveyKeys[code],
    ...said[code],
  })),
  bases: [
    {
      code: 'sent',
      textKey: 'surveys:basis.sent',
      at: surveySent,
      filters: { from: 'sentFrom', to: 'sentTo', hour: 'sentHour', weekday: 'sentWeekday' },
    },
  ],
  alias: 'survey',
  rows: (tx, filter) => surveysMeant(tx, filter),
});
