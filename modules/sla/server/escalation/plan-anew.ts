import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import type { JobKind } from '../../../../platform/jobs/job.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { wakeRunningClocks, type WokenUpTo } from './step-plan.store.ts';

export const planAnewKind = { name: 'sla.plan-steps', nouns: ['rule'] } as const satisfies JobKind<'rule'>;

/** A rule asks for something else: whoever fires steps shall look at all clocks that run. */
export async function askToPlanAnew(tx: Tx, ruleId: Id): Promise<void> {
  await enqueue(tx, { job: planAnewKind, ids: { rule: ruleId } });
}

const batch = 2000;

/** Batch by batch, a transaction each: nobody waits for a hundred thousand clocks. Twice does no harm. */
export async function planAnew(steps: JobSteps): Promise<void> {
  let after: WokenUpTo | null = null;
  do {
    after = await steps.run((tx) => wakeRunningClocks(tx, { after, most: batch }));
  } while (after !== null);
}
