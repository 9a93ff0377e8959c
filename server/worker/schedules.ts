import { addSeconds } from '../../kernel/instant.ts';
import type { Schedule } from '../../platform/jobs/job.ts';
import type { ScheduledJob } from '../../platform/module/register.ts';
import { sweepAnswers } from '../mount/idempotency.store.ts';
import type { Parts } from '../parts.ts';
import { forEachTenant } from './for-each-tenant.ts';
import { sweepAllBlobs, sweepName } from './sweep-all-blobs.ts';

const twoDays = 48 * 60 * 60;

const forgetAnswers: ScheduledJob = {
  name: 'server.forget-answers',
  cron: '17 * * * *',
  run: (tx) => sweepAnswers(tx, addSeconds(tx.now, -twoDays)),
};

/** What modules do by the clock, once per provider and turn; one provider's failure does not keep the others waiting. */
export function schedules(parts: Parts): Schedule[] {
  const jobs = [forgetAnswers, ...parts.composition.modules.flatMap(({ jobs = [] }) => jobs)];
  return [
    ...jobs.map((job) => ({ name: job.name, cron: job.cron, run: () => forEachTenant(parts, job.name, job.run) })),
    // at night in China
    { name: sweepName, cron: '47 18 * * *', run: () => sweepAllBlobs(parts) },
  ];
}
