import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listCallerMachines as endpoint } from '../../machine.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { machinesOfUser } from './caller-machine.store.ts';

/** As many as there are keys to choose one by. */
const most = 9;

type Answer = AnswerOf<typeof endpoint>;

/** What the customer's own people ask about somebody else, they ask in vain. */
export async function listCallerMachines(tx: Tx, { callerId }: InputOf<typeof endpoint>): Promise<Answer> {
  const scope = scopeOf(tx.caller);
  if (scope !== 'all' && scope.contactId !== callerId) return { items: [] };
  return { items: await machinesOfUser(tx, callerId, most) };
}
