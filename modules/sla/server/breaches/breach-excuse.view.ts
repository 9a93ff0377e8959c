import type { Id } from '../../../../kernel/id.ts';
import type { BreachExcuseView } from '../../breach-excuse.contract.ts';
import { mayExcuse } from './breach-excuse.policy.ts';
import type { NamedExcuse } from './breach-excuse.store.ts';

export function breachExcuseView(excuse: NamedExcuse, caller: Parameters<typeof mayExcuse>[0]): BreachExcuseView {
  const { id, clockId, reason, reasonName, evidence, recordedAt, withdrawnAt, revision } = excuse;
  return {
    id,
    clockId,
    reason,
    reasonName,
    evidence,
    recordedAt,
    recordedBy: person(excuse.recordedById, excuse.recordedBy),
    withdrawnAt,
    withdrawnBy: person(excuse.withdrawnById, excuse.withdrawnBy),
    revision,
    abilities: withdrawnAt === null && mayExcuse(caller) ? ['withdraw'] : [],
  };
}

function person(id: Id | null, name: string | null) {
  return id === null || name === null ? null : { id, name };
}
