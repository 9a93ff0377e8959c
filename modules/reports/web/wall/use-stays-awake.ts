import { useEffect } from 'react';
import { queryClient } from '../../../../web/api/query-client.ts';
import { sessionQuery } from '../../../../web/api/session.ts';

/** A page that is open for weeks begins anew now and then: with the program's newest version, and without old memory. */
const renewedMilliseconds = 6 * 3_600_000;

/** Keeps the display lit as far as the browser lets us, and the page fresh. */
export function useStaysAwake(): void {
  useEffect(() => {
    void light();
    document.addEventListener('visibilitychange', relight);
    const timer = setInterval(() => void renew(), renewedMilliseconds);
    return () => {
      document.removeEventListener('visibilitychange', relight);
      clearInterval(timer);
    };
  }, []);
}

function relight(): void {
  if (document.visibilityState === 'visible') void light();
}

async function light(): Promise<void> {
  // browsers refuse it without https, and on battery: then the display's own settings count
  await navigator.wakeLock?.request('screen').catch(() => undefined);
}

/** Only while the server answers: else the last figures would be lost. */
async function renew(): Promise<void> {
  const session = await queryClient.query({ ...sessionQuery, staleTime: 0 }).catch(() => null);
  if (session) location.reload();
}
