import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sessionKey } from '../session-key.ts';
import { useSession } from '../session.ts';
import { goLive, listenLive } from './live.ts';

/** In the frame of each face: this page is told what happens, for as long as somebody is signed in. */
export function useLiveLine(): void {
  const client = useQueryClient();
  const accountId = useSession()?.accountId;
  useEffect(() => {
    if (accountId !== undefined) goLive();
  }, [accountId]);
  useEffect(
    () =>
      listenLive(({ type }) => {
        if (type === 'signed_out') void client.invalidateQueries({ queryKey: sessionKey });
      }),
    [client],
  );
}
