import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { TimedSubjectView } from '../../clock-list.contract.ts';

/** What is timed, as its own module calls and shows it. */
export function SubjectLink({ subject: { number, path } }: { subject: TimedSubjectView }) {
  const { t } = useTranslation('sla');
  if (number === null || path === null) return <span className="yt-quiet">{t('clocks.unseen')}</span>;
  return <Go to={path}>{number}</Go>;
}
