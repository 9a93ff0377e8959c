import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listRecoveryTasks as endpoint } from '../../recovery-task.contract.ts';
import { pageOfTasks } from './recovery-task.store.ts';
import { recoveryTaskView } from './recovery-task.view.ts';

export async function listRecoveryTasks(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfTasks(tx, { ...input, ownerId: ownerMeant(tx, input.ownerId) });
  return { ...page, items: page.items.map((task) => recoveryTaskView(task, tx)) };
}

/** `me` is nobody for whoever is no staff member: an id that none has. */
function ownerMeant({ caller }: Tx, asked: string | undefined): Id | undefined {
  return asked === 'me' ? (caller.subjectId ?? '00000000-0000-0000-0000-000000000000') : asked;
}
