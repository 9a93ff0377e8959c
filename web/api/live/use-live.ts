import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Endpoint } from '../../../kernel/contract.ts';
import { chance } from './chance.ts';
import { listenLive } from './live.ts';
import { settled } from './settled.ts';
import type { Signal } from './signal.ts';

export interface LiveInterest {
  /** One record; without it, every one of the topic. */
  id?: string | undefined;
  /** Whose answers are read again. */
  reads: readonly Endpoint[];
}

/** Bursts are one change; a list that everybody looks at is read again every few seconds at most. */
const restMilliseconds = 300;
const pauseMilliseconds = { one: 300, many: 3000 };
/** After a restart of the server not all browsers ask at once. */
const spreadMilliseconds = 2000;

/**
 * Reads again what is on screen when something happened to it, soon after. What is not in front is read when it comes
 * to the front. Keep a slow `everySeconds: 60` beside it: news may get lost, polling is the truth.
 */
export function useLive(topic: string, { id, reads }: LiveInterest): void {
  const client = useQueryClient();
  const paths = reads.map(({ path }) => path).join(' ');
  const refresh = useMemo(() => {
    const isRead = (key: readonly unknown[]) =>
      paths.split(' ').includes(String(key[0])) && (id === undefined || Object.values(key[1] ?? {}).includes(id));
    return () =>
      void client.invalidateQueries({
        predicate: ({ queryKey }) => isRead(queryKey),
        refetchType: document.hidden ? 'none' : 'active',
      });
  }, [client, paths, id]);
  useEffect(() => {
    const rest = settled(refresh, {
      restMilliseconds,
      pauseMilliseconds: id === undefined ? pauseMilliseconds.many : pauseMilliseconds.one,
    });
    const stop = listenLive((signal) => {
      if (concerns(signal, topic, id)) rest.ask(signal.type === 'reset' ? chance() * spreadMilliseconds : 0);
    });
    return () => {
      stop();
      rest.cancel();
    };
  }, [refresh, topic, id]);
}

function concerns(signal: Signal, topic: string, id: string | undefined): boolean {
  if (signal.type === 'reset') return true;
  return signal.type === 'news' && signal.topic === topic && (id === undefined || signal.id === id);
}
