import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { ticketDimensions, ticketMeasures } from '../../ticket-measure.contract.ts';

/** What only a figure of a report asks for: the tickets that stand behind it (RPT-03). */
export function useFigureFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const modes = useCodes('handling_mode').choices;
  const codes = useCodes('resolution_code').choices;
  const machines = useCodes('asset_kind').choices;
  const measures = ticketMeasures.map((value) => ({ value, label: t(`measure.${value}.name`) }));
  const dimensions = [...ticketDimensions, 'recorded', 'resolved'].map((value) => ({
    value,
    label: t(`dimension.${value}`),
  }));
  const levels = [
    { value: 'true', label: t('filter.below.true') },
    { value: 'false', label: t('filter.below.false') },
  ];
  return [
    { kind: 'choice', name: 'counted', label: t('filter.counted'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'missing', label: t('filter.missing'), choices: measures, isSingle: true },
    { kind: 'choice', name: 'without', label: t('filter.without'), choices: dimensions },
    { kind: 'choice', name: 'below', label: t('filter.below.label'), choices: levels, isSingle: true },
    { kind: 'choice', name: 'assetKind', label: t('dimension.asset_kind'), choices: machines, isSingle: true },
    { kind: 'choice', name: 'resolutionCode', label: t('dimension.resolution_code'), choices: codes, isSingle: true },
    { kind: 'choice', name: 'handlingMode', label: t('dimension.handling_mode'), choices: modes, isSingle: true },
  ];
}
