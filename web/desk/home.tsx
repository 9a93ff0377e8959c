import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { useMenu } from './use-menu.ts';

/** `/` leads to the first place that this person may go to. */
export function Home() {
  const { t } = useTranslation();
  const first = useMenu()[0]?.entries[0];
  if (first) return <Navigate to={first.path} replace />;
  return <EmptyState title={t('shell:home.nothing')} text={t('shell:home.nothingText')} />;
}
