import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { CallEventKind } from '../../call.contract.ts';

interface CallKeys {
  id: Id;
  customerId: Id | null;
}

/** `call.ringing`, `call.answered` and so on, as they happened; the number stands beside the chain, once. */
export function callTold(
  call: CallKeys,
  { kind, staffId, at, number }: { kind: CallEventKind; staffId: Id | null; at: string; number?: string | null },
): Announcement {
  return { ...tellers[kind](call), payload: { staffId, at }, text: number ? { number } : undefined, occurredAt: at };
}

const tellers: Record<CallEventKind, (call: CallKeys) => Announcement> = {
  ringing: (call) => ofCall(call, 'ringing'),
  answered: (call) => ofCall(call, 'answered'),
  transferred: (call) => ofCall(call, 'transferred'),
  ended: (call) => ofCall(call, 'ended'),
  abandoned: (call) => ofCall(call, 'abandoned'),
};

export function callIdentified(call: CallKeys & { contactId: Id }): Announcement {
  return { ...ofCall(call, 'identified'), payload: { contactId: call.contactId } };
}

/** How it ended was never told. */
export function callGivenUp(call: CallKeys): Announcement {
  return ofCall(call, 'given_up');
}

function ofCall({ id, customerId }: CallKeys, what: string): Announcement {
  return {
    kind: `call.${what}`,
    version: 1,
    subject: { kind: 'call', id },
    customerId,
    audience: 'internal',
    payload: {},
  };
}
