import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { DimensionView, MeasureView } from '../../measure.contract.ts';
import type { ReportRow } from '../../report.contract.ts';

export type Cell = ReportRow['cells'][number];
export type ReportWords = ReturnType<typeof useReportWords>;

/** How measures, what they are divided by, and their values are said. */
export function useReportWords() {
  const { t } = useTranslation('reports');
  const format = useFormat();
  return useMemo(() => {
    const seconds = (value: number) => (value < 0 ? '−' : '') + format.duration(value);
    return {
      measure: ({ textKey }: Pick<MeasureView, 'textKey'>) => t(`${textKey}.name`),
      formula: ({ textKey }: MeasureView) => t(`${textKey}.formula`),
      dimension: ({ textKey }: Pick<DimensionView, 'textKey'>) => t(textKey),
      cell: ({ grain, valueTextKey }: DimensionView, { key, name }: Cell): string => {
        if (key === null) return t('unknown');
        if (grain === 'month') return format.month(key);
        // codes that an import brought have no text
        return name ?? (valueTextKey === null ? key : t(`${valueTextKey}.${key}`, { defaultValue: key }));
      },
      value: (unit: MeasureView['unit'], value: number): string => {
        if (unit === 'share') return format.percent(value);
        return unit === 'seconds' ? seconds(value) : format.number(value);
      },
      /** Between two values: shares differ by points, not by percent. */
      difference: (unit: MeasureView['unit'], value: number): string => {
        if (unit === 'share') return t('chart.points', { value: format.number(value * 100, 1) });
        return unit === 'seconds' ? seconds(value) : format.number(value);
      },
    };
  }, [t, format]);
}
