import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listenLive } from '../../../../web/api/live/live.ts';
import { settled } from '../../../../web/api/live/settled.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listOwnCalls, readCall, type CallView } from '../../call.contract.ts';

/** A phone rings for seconds: what is told of a call is read at once, and not after the pause that lists make. */
const reading = { restMilliseconds: 30, pauseMilliseconds: 400 };

/** Calls that ring for one, or that one is on; newest first. */
export function useOwnCalls(): readonly CallView[] {
  const client = useQueryClient();
  const { data } = useAnswer(listOwnCalls, {}, { everySeconds: 60 });
  useEffect(() => {
    const paths: readonly unknown[] = [listOwnCalls.path, readCall.path];
    const read = settled(
      () => void client.invalidateQueries({ predicate: ({ queryKey }) => paths.includes(queryKey[0]) }),
      reading,
    );
    const stop = listenLive((signal) => {
      if (signal.type === 'reset' || (signal.type === 'news' && signal.topic === 'call')) read.ask();
    });
    return () => {
      stop();
      read.cancel();
    };
  }, [client]);
  return data?.items ?? [];
}
