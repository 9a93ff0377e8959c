import type { Id } from '../../../../kernel/id.ts';

/** What is asked of an event of a ticket's history. */
interface Told {
  kind: string;
  actorKind: string;
  payload: Readonly<Record<string, unknown>>;
}

/**
 * Whether rules took a ticket from this team already, and none of the provider's people did anything with it since: two
 * rules that give what nobody takes over to each other's team would else send it round for ever.
 */
export function isSentRound(history: readonly Told[], teamId: Id) {
  const lastByStaff = history.findLastIndex(({ actorKind }) => actorKind === 'staff');
  return history.slice(lastByStaff + 1).some((event) => teamItLeft(event) === teamId);
}

function teamItLeft({ kind, payload }: Told): unknown {
  if (kind === 'ticket.escalated') return payload['fromTeamId'];
  const { before } = payload;
  const isMove = kind === 'ticket.assigned' && typeof before === 'object' && before !== null && 'teamId' in before;
  return isMove ? before.teamId : null;
}
