import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { reportWordsFor, type ReportWords } from './report-words.ts';

/** In the language of whoever looks. */
export function useReportWords(): ReportWords {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => reportWordsFor({ t, format, locale: currentLocale() }), [t, format]);
}
