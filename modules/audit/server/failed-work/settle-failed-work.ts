import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { takeFailedJob } from '../../../../platform/jobs/failed-job.store.ts';
import { deliveredEvents, dropReactions, reviveReactions } from '../../../../platform/log/delivery.store.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { abandonFailedWork as abandoning, retryFailedWork as retrying } from '../../failed-work.contract.ts';
import { failedWorkSettled } from './failed-work.events.ts';
import { maySeeJobs } from './failed-work.policy.ts';

/** With all its tries anew: reactions as they stand, a job asked for as it was. */
export async function retryFailedWork(tx: Tx, { failedWork: id }: InputOf<typeof retrying>): Promise<void> {
  if ((await reviveReactions(tx, id)) > 0) return announceReactions(tx, 'retried', id);
  const { name, payload } = await failedJob(tx, id);
  const { tenant: _tenant, ...ids } = payload;
  await enqueue(tx, { job: { name, nouns: Object.keys(ids) }, ids });
  await announce(tx, failedWorkSettled(tx, 'retried', name));
}

export async function abandonFailedWork(tx: Tx, { failedWork: id }: InputOf<typeof abandoning>): Promise<void> {
  if ((await dropReactions(tx, id)) > 0) return announceReactions(tx, 'abandoned', id);
  const { name } = await failedJob(tx, id);
  await announce(tx, failedWorkSettled(tx, 'abandoned', name));
}

async function announceReactions(tx: Tx, how: 'retried' | 'abandoned', eventId: Id): Promise<void> {
  const event = (await deliveredEvents(tx, [eventId])).get(eventId);
  await announce(tx, failedWorkSettled(tx, how, event?.kind ?? ''));
}

async function failedJob(tx: Tx, id: Id) {
  return found(maySeeJobs(tx.caller) ? await takeFailedJob(tx, id) : undefined);
}
