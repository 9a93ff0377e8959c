import { useTranslation } from 'react-i18next';
import './state.css';

/** Lines to come, so that the page does not jump when they are there. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('shell:state.loading')} className="yt-loading">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="yt-skeleton" style={{ width: `${45 + ((index * 29) % 50)}%` }} />
      ))}
    </div>
  );
}
