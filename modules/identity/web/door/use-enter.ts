import { useQueryClient } from '@tanstack/react-query';
import { sessionKey } from '../../../../web/api/session-key.ts';
import type { SessionView } from '../../session.contract.ts';
import { rememberProvider } from './last-provider.ts';

/** Somebody has come in: the desk knows from here on. */
export function useEnter(): (session: SessionView) => void {
  const client = useQueryClient();
  return (session) => {
    rememberProvider(session.provider.code);
    client.setQueryData(sessionKey, session);
    void client.invalidateQueries();
  };
}
