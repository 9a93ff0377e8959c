import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem, Unreachable } from './problem.ts';
import { sessionKey } from './session-key.ts';

/** Server state lives here and nowhere else. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndOfSession }),
  mutationCache: new MutationCache({ onError: noticeEndOfSession }),
  defaultOptions: {
    queries: {
      // the browser's own idea of being online says nothing of an intranet; calls that fail say so themselves
      networkMode: 'always',
      staleTime: 15_000,
      retry: (failures, error) => error instanceof Unreachable && failures < 2,
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Whatever call learns that the session is over, the whole desk knows: the gate asks to sign in again. */
function noticeEndOfSession(error: Error): void {
  if (error instanceof Problem && error.status === 401) queryClient.setQueryData(sessionKey, null);
}
