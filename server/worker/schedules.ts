import { activeTenants } from '../../modules/tenancy/index.ts';
import { addSeconds } from '../../kernel/instant.ts';
import type { Schedule } from '../../platform/jobs/job.ts';
import type { ScheduledJob } from '../../platform/module/register.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import { sweepAnswers } from '../mount/idempotency.store.ts';
import type { Parts } from '../parts.ts';

const twoDays = 48 * 60 * 60;

const forgetAnswers: ScheduledJob = {
  name: 'server.forget-answers',
  cron: '17 * * * *',
  run: (tx) => sweepAnswers(tx, addSeconds(tx.now, -twoDays)),
};

/** What modules do by the clock, once per provider and turn; one provider's failure does not keep the others waiting. */
export function schedules(parts: Parts): Schedule[] {
  const jobs = [forgetAnswers, ...parts.composition.modules.flatMap(({ jobs = [] }) => jobs)];
  return jobs.map((job) => ({ name: job.name, cron: job.cron, run: () => forEachTenant(parts, job) }));
}

async function forEachTenant(parts: Parts, job: ScheduledJob): Promise<void> {
  const scope = {
    caller: systemCaller(job.name),
    origin: { channel: 'worker' as const, address: null },
    now: parts.clock.now(),
  };
  const tenants = await parts.unitOfWork.run({ ...scope, tenantId: noTenant }, activeTenants);
  const failures: unknown[] = [];
  for (const { id } of tenants) {
    await parts.unitOfWork.run({ ...scope, tenantId: id }, (tx) => job.run(tx)).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${job.name} failed for ${failures.length} providers`);
}
