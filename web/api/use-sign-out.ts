import { useQueryClient } from '@tanstack/react-query';
import { signOut } from '../../modules/identity/session.contract.ts';
import { forgetAllDrafts } from '../ui/form/draft.ts';
import { call } from './call.ts';

/** Ends the session; nothing of it stays in this browser, which goes to the door of its face. */
export function useSignOut(door = '/'): () => void {
  const client = useQueryClient();
  return () => {
    void call(signOut).finally(() => {
      forgetAllDrafts();
      client.clear();
      location.assign(door);
    });
  };
}
