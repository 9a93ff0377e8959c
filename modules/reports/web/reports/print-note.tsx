import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Question } from './question.ts';
import { usePeriodWords } from './use-finding.ts';
import { useToday } from './use-report-question.ts';

/** On paper only: whose figures, of which days, as of when. */
export function PrintNote({ question: { days } }: { question: Question }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const now = useNow();
  const today = useToday();
  const provider = useSession()?.provider.name ?? '';
  const exact = days.from === undefined ? days : { ...days, to: days.to ?? today };
  const period = usePeriodWords(
    exact.from === undefined && exact.to === undefined ? { preset: 'all', days } : { preset: null, days: exact },
  );
  const source = t('picture.source', { provider, at: format.instant(now) });
  return <p className="yt-report-print">{[period?.trim() ?? t('period.all'), source].join(' · ')}</p>;
}
