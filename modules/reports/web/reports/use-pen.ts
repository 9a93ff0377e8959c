import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pen } from './drawn-report.ts';
import { useReportWords } from './use-report-words.ts';

/** How a report's chart is labelled, in the language of whoever looks. */
export function usePen(mostBars: number): Pen {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  return useMemo(
    () => ({
      words,
      mostBars,
      rest: (many) => t('chart.rest', { many }),
      periodNames: { this: t('than.this'), previous: t('than.previous'), year: t('than.year') },
    }),
    [words, mostBars, t],
  );
}
