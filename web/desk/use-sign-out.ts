import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { signOut } from '../../modules/identity/session.contract.ts';
import { forgetAllDrafts } from '../ui/form/draft.ts';

/** Ends the session; nothing of it stays in this browser. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  return () => {
    void call(signOut).finally(() => {
      forgetAllDrafts();
      client.clear();
      location.assign('/');
    });
  };
}
