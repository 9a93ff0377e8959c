import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useMay } from '../api/session.ts';
import type { Screen } from '../register.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { LightLoading } from '../ui/light/light-state.tsx';
import { NotAllowed } from './portal-trouble.tsx';

/** The component of a screen's route: loads it, hands it what varies in its path, says when it may not be seen. */
export function screenComponent(screen: Screen) {
  const Loaded = lazyPart(screen.load);
  return function ScreenHost() {
    const params: Record<string, string> = useParams({ strict: false });
    const isAllowed = useMay(screen.permission);
    if (!isAllowed) return <NotAllowed />;
    return (
      <Suspense fallback={<LightLoading />}>
        <Loaded params={params} />
      </Suspense>
    );
  };
}
