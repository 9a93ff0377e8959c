import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { one, several, useUrlState } from '../../../../web/ui/url-state.ts';
import { listClocks } from '../../clock-list.contract.ts';
import { clockDimensions, clockMeasures } from '../../clock-measure.contract.ts';

/** What a report asks of the list behind a figure, and nobody narrows it by otherwise: each while the address asks for it. */
export function useFigureFilters(): Filter[] {
  const { t } = useTranslation('sla');
  const asWritten = useAsWritten();
  const measures = clockMeasures.map((value) => ({ value, label: t(`measure.${value}.name`) }));
  const unknown = [...clockDimensions.map((code) => [code, `dimension.${code}`] as const), ...bases];
  const without = unknown.map(([value, key]) => ({ value, label: t(key) }));
  return [
    { kind: 'choice', name: 'counted', label: t('clocks.counted'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'missing', label: t('clocks.missing'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'without', label: t('clocks.without'), choices: without },
    ...usePromiseFilters(),
    asWritten('startedHour', t('clocks.startedHour')),
    asWritten('startedWeekday', t('clocks.startedWeekday')),
    asWritten('dueHour', t('clocks.dueHour')),
    asWritten('dueWeekday', t('clocks.dueWeekday')),
  ];
}

const bases = [
  ['started', 'basis.started'],
  ['due', 'basis.due'],
] as const;

/** Agreement and line are called as the first clock under them calls them. */
function usePromiseFilters(): Filter[] {
  const { t } = useTranslation('sla');
  const { values } = useUrlState();
  const [agreementId, lineId] = [one(values['agreementId']), one(values['lineId'])];
  const query = {
    limit: 1,
    ...(agreementId !== undefined && { agreementId }),
    ...(lineId !== undefined && { lineId }),
  };
  const isAsked = agreementId !== undefined || lineId !== undefined;
  const first = useAnswer(listClocks, { query }, { enabled: isAsked }).data?.items[0];
  const named = (value: string | undefined, name: string | undefined) =>
    value === undefined ? [] : [{ value, label: name ?? '…' }];
  return [
    {
      kind: 'choice',
      name: 'agreementId',
      label: t('dimension.agreement'),
      choices: named(agreementId, first?.agreement?.name),
      isSingle: true,
    },
    {
      kind: 'choice',
      name: 'lineId',
      label: t('dimension.line'),
      choices: named(lineId, first?.line?.name),
      isSingle: true,
    },
  ];
}

/** Numbers: what can be chosen is what is asked for already. */
function useAsWritten() {
  const { values } = useUrlState();
  return (name: string, label: string): Filter => {
    const choices = several(values[name]).map((value) => ({ value, label: value }));
    return { kind: 'choice', name, label, choices, isSingle: true };
  };
}
