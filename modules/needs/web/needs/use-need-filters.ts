import { useTranslation } from 'react-i18next';
import { namesOf, type Filter } from '../../../../web/ui/list/filter.ts';
import { several, useUrlState } from '../../../../web/ui/url-state.ts';
import { contactSource, customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { needDecisions, needDimensions, needMeasures, needSources, needStates } from '../../need-measure.contract.ts';
import { useNeedWords } from './use-need-words.ts';

/** What people narrow the list by, and whatever a figure of a report asks for. */
export function useNeedFilters(): Filter[] {
  const { t } = useTranslation('needs');
  const { values } = useUrlState();
  const { choices } = useNeedWords();
  return [
    { kind: 'text', name: 'q', label: t('need.find') },
    { kind: 'choice', name: 'needState', label: t('need.state'), choices: choices('state', needStates) },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'choice', name: 'source', label: t('need.source'), choices: choices('source', needSources) },
    { kind: 'choice', name: 'decision', label: t('need.decision'), choices: choices('decision', needDecisions) },
    { kind: 'search', name: 'ownerId', label: t('need.owner'), source: staffSource },
    { kind: 'days', name: 'heard', label: t('need.heardAt') },
    { kind: 'search', name: 'contactId', label: t('need.contact'), source: contactSource },
    ...useFigureFilters().filter((filter) => namesOf(filter).some((name) => values[name] !== undefined)),
  ];
}

/** What a report asks of the list behind a figure, and nobody narrows it by otherwise. */
function useFigureFilters(): Filter[] {
  const { t } = useTranslation('needs');
  const { values } = useUrlState();
  const measures = needMeasures.map((value) => ({ value, label: t(`measure.${value}.name`) }));
  const unknown = needDimensions.map((value) => ({ value, label: t(`dimension.${value}`) }));
  // numbers: what can be chosen is what is asked for already
  const asWritten = (name: string, label: string): Filter => {
    const choices = several(values[name]).map((value) => ({ value, label: value }));
    return { kind: 'choice', name, label, choices, isSingle: true };
  };
  return [
    { kind: 'choice', name: 'counted', label: t('need.counted'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'missing', label: t('need.missing'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'without', label: t('need.without'), choices: unknown },
    asWritten('heardHour', t('need.heardHour')),
    asWritten('heardWeekday', t('need.heardWeekday')),
  ];
}
