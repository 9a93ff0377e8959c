import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { takeFailedJob } from '../../../../platform/jobs/failed-job.store.ts';
import { deliveredEvents, dropReactions, reviveReactions } from '../../../../platform/log/delivery.store.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { abandonFailedWork as abandoning, retryFailedWork as retrying } from '../../failed-work.contract.ts';
import { failedWorkAbandoned, failedWorkRetried } from './failed-work.events.ts';
import { maySeeJobs } from './failed-work.policy.ts';

/** With all its tries anew: reactions as they stand, a job asked for as it was. */
export async function retryFailedWork(tx: Tx, { failedWork: id }: InputOf<typeof retrying>): Promise<void> {
  const what = (await reviveReactions(tx, id)) > 0 ? await kindOf(tx, id) : await askAnew(tx, id);
  await announce(tx, failedWorkRetried(tx.caller.accountId ?? tx.tenantId, what));
}

export async function abandonFailedWork(tx: Tx, { failedWork: id }: InputOf<typeof abandoning>): Promise<void> {
  const what = (await dropReactions(tx, id)) > 0 ? await kindOf(tx, id) : (await failedJob(tx, id)).name;
  await announce(tx, failedWorkAbandoned(tx.caller.accountId ?? tx.tenantId, what));
}

async function kindOf(tx: Tx, eventId: Id): Promise<string> {
  return (await deliveredEvents(tx, [eventId])).get(eventId)?.kind ?? '';
}

async function askAnew(tx: Tx, id: Id): Promise<string> {
  const { name, payload } = await failedJob(tx, id);
  const { tenant: _tenant, ...ids } = payload;
  await enqueue(tx, { job: { name, nouns: Object.keys(ids) }, ids });
  return name;
}

async function failedJob(tx: Tx, id: Id) {
  return found(maySeeJobs(tx.caller) ? await takeFailedJob(tx, id) : undefined);
}
