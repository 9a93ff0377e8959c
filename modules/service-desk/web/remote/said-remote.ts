import type { RemoteScope } from '../../remote-consent.contract.ts';
import type { SaidRemote } from '../../remote-session.contract.ts';

/** What a form holds of it: a tick, and beside it how far, by what and by whom. */
export interface EnteredRemote {
  remote?: boolean;
  remoteScope?: RemoteScope;
  remoteTool?: string;
  remoteSession?: string;
  remotePerson?: string;
}

/** What is sent of a remote session that was agreed on the phone, and all else that was entered. */
export function apartFromRemote<Entered extends EnteredRemote>(
  entered: Entered,
): { remote: SaidRemote | undefined; rest: Omit<Entered, keyof EnteredRemote> } {
  const { remote, remoteScope = 'control', remoteTool, remoteSession, remotePerson, ...rest } = entered;
  if (!remote) return { remote: undefined, rest };
  return {
    remote: {
      scope: remoteScope,
      ...(remoteTool && { tool: remoteTool }),
      ...(remoteSession && { toolSession: remoteSession }),
      ...(remotePerson && { personName: remotePerson }),
    },
    rest,
  };
}
