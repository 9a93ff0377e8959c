import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Instant } from '../../../../kernel/instant.ts';
import { sessionQuery } from '../../../../web/api/session.ts';
import { useNow } from '../../../../web/api/use-now.ts';

const everyMilliseconds = 20_000;

export type Connection = { state: 'well' } | { state: 'lost' | 'ended'; since: Instant };

/** Whether the server answers, and still knows who asks; else since when it does not. */
export function useConnection(): Connection {
  const { data, isError, dataUpdatedAt } = useQuery({
    ...sessionQuery,
    refetchInterval: everyMilliseconds,
    refetchIntervalInBackground: true,
    staleTime: 0,
  });
  const isEnded = data === null;
  const [endedAt, end] = useState<Instant | null>(null);
  const now = useNow();
  useEffect(() => end((since) => (isEnded ? (since ?? now) : null)), [isEnded, now]);
  if (isError) return { state: 'lost', since: new Date(dataUpdatedAt).toISOString() };
  return isEnded && endedAt !== null ? { state: 'ended', since: endedAt } : { state: 'well' };
}
