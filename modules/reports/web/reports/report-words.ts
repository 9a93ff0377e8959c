import type { TFunction } from 'i18next';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Format } from '../../../../web/i18n/format.ts';
import type { DimensionView, MeasureView } from '../../measure.contract.ts';
import type { ReportRow } from '../../report.contract.ts';
import { timeWords } from './time-words.ts';

export type Cell = ReportRow['cells'][number];
export type Unit = MeasureView['unit'];
export type ReportWords = ReturnType<typeof reportWordsFor>;

interface Speaking {
  t: TFunction;
  locale: Locale;
  format: Pick<Format, 'number' | 'percent' | 'workingTime'>;
}

/** How measures, what they are divided by, and their values are said. */
export function reportWordsFor({ t, locale, format }: Speaking) {
  // in hours: a day of work has not 24 of them, and what stands in one column is told in one unit
  const seconds = (value: number) => (value < 0 ? '−' : '') + format.workingTime(value);
  const hours = (value: number) => t('reports:hours', { value: format.number(value, 1) });
  const said = (unit: Unit, value: number): string => {
    switch (unit) {
      case 'share':
      case 'ratio':
        return format.percent(value);
      case 'seconds':
        return seconds(value);
      case 'score':
        return format.number(value, 2);
      case 'hours':
        return hours(value);
      case 'count':
        return format.number(value);
    }
  };
  return {
    measure: ({ textKey }: Pick<MeasureView, 'textKey'>) => t(`${textKey}.name`),
    formula: ({ textKey }: Pick<MeasureView, 'textKey'>) => t(`${textKey}.formula`),
    dimension: ({ textKey, name }: Pick<DimensionView, 'textKey' | 'name'>) => name?.[locale] ?? t(textKey),
    cell: ({ grain, valueTextKey }: DimensionView, { key, name }: Cell): string => {
      if (key === null) return t('reports:unknown');
      if (grain !== null) return timeWords(grain, key, { t, locale });
      // codes that an import brought have no text
      return name ?? (valueTextKey === null ? key : t(`${valueTextKey}.${key}`, { defaultValue: key }));
    },
    value: said,
    /** Between two values: shares differ by points, not by percent. */
    difference: (unit: Unit, value: number): string => {
      if (unit === 'share' || unit === 'ratio')
        return t('reports:chart.points', { value: format.number(value * 100, 1) });
      return said(unit, value);
    },
    percent: (share: number) => format.percent(share, 0),
  };
}
