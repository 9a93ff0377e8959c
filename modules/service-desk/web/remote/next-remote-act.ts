import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { readRemoteAccess } from '../../remote-session.contract.ts';

export type RemoteAccess = AnswerOf<typeof readRemoteAccess>;
export type RemoteAct = 'end' | 'type_code' | 'start' | 'ask';

/** What leads on, for the one key of it: an end to what runs, a code that is waited for, a session, or the asking. */
export function nextRemoteAct({ consents, sessions, abilities }: RemoteAccess): RemoteAct | null {
  if (sessions.some((session) => session.abilities.includes('end'))) return 'end';
  if (abilities.includes('start')) return 'start';
  if (consents.some((consent) => consent.abilities.includes('type_code'))) return 'type_code';
  return abilities.includes('ask') || abilities.includes('note') ? 'ask' : null;
}

/** Somebody is asked, has agreed for this ticket, or is on the machine: what stands first beside the story meanwhile. */
export function isRemoteUnderWay(access: RemoteAccess): boolean {
  const next = nextRemoteAct(access);
  if (next === 'start') return access.consents.some(({ state }) => state === 'agreed');
  return next === 'end' || next === 'type_code';
}
