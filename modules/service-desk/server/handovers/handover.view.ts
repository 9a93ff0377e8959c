import type { Id } from '../../../../kernel/id.ts';
import type { HandoverView } from '../../ticket-handover.contract.ts';
import { handoverAbilities } from './handover.policy.ts';
import type { NamedHandover } from './handover.store.ts';

interface Caller {
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

export function handoverView(handover: NamedHandover, caller: Caller): HandoverView {
  const { fromId, fromName, toId, toName, offeredById, offeredByName } = handover;
  return {
    ...handover,
    from: named(fromId, fromName),
    to: { id: toId, name: toName },
    offeredBy: named(offeredById, offeredByName),
    abilities: handoverAbilities(caller, handover),
  };
}

function named(id: Id | null, name: string | null) {
  return id === null || name === null ? null : { id, name };
}
