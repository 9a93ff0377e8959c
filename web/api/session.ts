import { queryOptions, useQuery } from '@tanstack/react-query';
import { readSession } from '../../modules/identity/session.contract.ts';
import type { SessionView } from '../../modules/identity/session.contract.ts';
import { call } from './call.ts';
import { Problem } from './problem.ts';
import { sessionKey } from './session-key.ts';

/** Null stands for nobody. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: ({ signal }): Promise<SessionView | null> => call(readSession, { signal }).catch(nobodyOn401),
  staleTime: 60_000,
});

/** Who is signed in; undefined while it is being asked, null for nobody. */
export function useSession(): SessionView | null | undefined {
  return useQuery(sessionQuery).data;
}

/** Whether this person may do something at all; whether they may do it *here* is said by a record's abilities. */
export function useMay(permission: string | undefined): boolean {
  const session = useSession();
  return permission === undefined || (session?.permissions.includes(permission) ?? false);
}

function nobodyOn401(error: unknown): null {
  if (error instanceof Problem && error.status === 401) return null;
  throw error;
}
