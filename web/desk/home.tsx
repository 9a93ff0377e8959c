import { Navigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../offered.ts';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { Loading } from '../ui/state/loading.tsx';
import { useMenu } from './use-menu.ts';

/** `/` leads to where this person begins, else to the first place that they may go to. */
export function Home() {
  const { t } = useTranslation();
  const first = useMenu()[0]?.entries[0];
  const [home] = usePermitted()(useOffered().homes);
  if (!first) return <EmptyState title={t('shell:home.nothing')} text={t('shell:home.nothingText')} />;
  if (!home) return <Navigate to={first.path} replace />;
  return (
    <Suspense fallback={<Loading />}>
      <home.Part otherwise={first.path} />
    </Suspense>
  );
}
