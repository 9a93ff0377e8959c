import { addSeconds } from '../../kernel/instant.ts';
import { listProviders } from '../../modules/tenancy/index.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { lookAtJobs } from '../../platform/jobs/look-at-jobs.ts';
import { troubledDeliveries } from '../../platform/log/delivery.store.ts';
import { unsealedEvents } from '../../platform/log/seal.store.ts';
import type { Parts } from '../../server/parts.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { finding, type Finding } from './finding.ts';

/** What should be done within seconds counts as late after this. */
const lateSeconds = 120;

/** What waits to be done behind the requests, and what was given up; of a database in its newest form. */
export async function examineWork(parts: Parts, ownerUrl: string): Promise<Finding[]> {
  const providers = await asOwner(ownerUrl, listProviders);
  const active = providers.filter(({ status }) => status === 'active');
  const counts = { count: providers.length, suspended: providers.length - active.length };
  const [jobs, log] = await Promise.all([examineJobs(parts, ownerUrl), examineLog(parts, active)]);
  return [finding('providers', ['ok', providers.length === 0 ? 'none' : 'counted'], counts), ...jobs, ...log];
}

async function examineJobs(parts: Parts, ownerUrl: string): Promise<Finding[]> {
  const { late, deadLetters } = await lookAtJobs(ownerUrl, addSeconds(parts.clock.now(), -lateSeconds));
  return [
    late > 0 ? finding('jobs', ['warn', 'late'], { count: late }) : finding('jobs', ['ok', 'in_time']),
    deadLetters > 0
      ? finding('dead_letters', ['warn', 'some'], { count: deadLetters })
      : finding('dead_letters', ['ok', 'none']),
  ];
}

async function examineLog(parts: Parts, providers: readonly { id: string }[]): Promise<Finding[]> {
  const now = parts.clock.now();
  const lateBefore = addSeconds(now, -lateSeconds);
  const sums = { late: 0, failed: 0, unsealed: 0 };
  for (const { id: tenantId } of providers) {
    const scope = {
      tenantId,
      caller: systemCaller('cli doctor'),
      origin: { channel: 'cli' as const, address: null },
      now,
    };
    const [deliveries, seals] = await parts.unitOfWork.run(scope, (tx) =>
      Promise.all([troubledDeliveries(tx, lateBefore), unsealedEvents(tx)]),
    );
    sums.late += deliveries.late;
    sums.failed += deliveries.failed;
    sums.unsealed += seals.since !== null && seals.since < lateBefore ? seals.count : 0;
  }
  return [
    examineDeliveries(sums),
    sums.unsealed > 0
      ? finding('seals', ['warn', 'late'], { count: sums.unsealed })
      : finding('seals', ['ok', 'in_time']),
  ];
}

function examineDeliveries({ late, failed }: { late: number; failed: number }): Finding {
  if (failed > 0) return finding('deliveries', ['fail', 'failed'], { count: failed });
  return late > 0 ? finding('deliveries', ['warn', 'late'], { count: late }) : finding('deliveries', ['ok', 'in_time']);
}
