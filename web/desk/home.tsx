import { Navigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered, usePermitted } from '../offered.ts';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { Loading } from '../ui/state/loading.tsx';
import { settingsPath } from './settings.tsx';
import { useMenu, useSettings } from './use-menu.ts';

/** `/` leads to where this person begins, else to the first place that they may go to. */
export function Home() {
  const { t } = useTranslation();
  const maySetUp = useSettings().length > 0;
  const first = useMenu()[0]?.entries[0]?.path ?? (maySetUp ? settingsPath : undefined);
  const [home] = usePermitted()(useOffered().homes);
  if (!first) return <EmptyState title={t('shell:home.nothing')} text={t('shell:home.nothingText')} />;
  if (!home) return <Navigate to={first} replace />;
  return (
    <Suspense fallback={<Loading />}>
      <home.Part otherwise={first} />
    </Suspense>
  );
}
