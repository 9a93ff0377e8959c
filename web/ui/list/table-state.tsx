import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { List } from '../../api/use-list.ts';
import { Failure } from '../state/failure.tsx';

/** What stands in place of rows: lines to come, why there are none, or what went wrong. */
export function TableState({ list, empty }: { list: List<unknown>; empty: ReactNode }) {
  const { t } = useTranslation();
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isLoading) return <SkeletonRows label={t('shell:state.loading')} />;
  if (list.rows.length === 0) return <div className="yt-table-empty">{empty}</div>;
  if (list.isReadingOn) return <p className="yt-table-more yt-quiet">{t('shell:state.loading')}</p>;
  return null;
}

function SkeletonRows({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="yt-skeleton-rows">
      {Array.from({ length: 12 }, (_, index) => (
        <div key={index} className="yt-skeleton-row">
          <span className="yt-skeleton" style={{ width: `${30 + ((index * 37) % 45)}%` }} />
        </div>
      ))}
    </div>
  );
}
