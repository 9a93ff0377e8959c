import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Grain } from '../../../../kernel/measures.ts';
import type { Report } from '../../report.contract.ts';
import type { Shown } from './figure-value.ts';
import { findingOf } from './finding.ts';
import { placeInTime } from './place-in-time.ts';
import type { Question } from './question.ts';
import { useToday } from './use-report-question.ts';
import { useReportWords } from './use-report-words.ts';

/** What is most worth saying of a report, in the language of whoever looks. */
export function useFinding(report: Report, shown: Shown, question: Pick<Question, 'preset' | 'days'>): string {
  const { t } = useTranslation();
  const words = useReportWords();
  const today = useToday();
  const period = usePeriodWords(question);
  return useMemo(() => {
    const grain: Grain | null = report.dimensions[0]?.grain ?? null;
    const current = grain === null ? null : placeInTime(grain, today);
    return findingOf(report, shown, { t, words, period, current });
  }, [report, shown, t, words, period, today]);
}

/** As it is said before a measure; null: of all time. */
export function usePeriodWords({ preset, days }: Pick<Question, 'preset' | 'days'>): string | null {
  const { t } = useTranslation('reports');
  const format = useFormat();
  if (preset === 'all') return null;
  if (preset !== null) return t(`period.${preset}`);
  const said = { from: days.from && format.day(days.from), to: days.to && format.day(days.to) };
  if (said.from && said.to) return said.from === said.to ? said.from : t('period.between', said);
  return said.from ? t('period.since', said) : t('period.until', said);
}
