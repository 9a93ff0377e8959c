import { installJobs } from '../../platform/jobs/install-jobs.ts';
import { moduleRegisters } from '../../server/modules.ts';

/** What use cases enqueue has somewhere to wait: see `workOff`, which does it. */
export async function installQueues(ownerUrl: string): Promise<void> {
  const jobs = moduleRegisters
    .flatMap((module) => module.queuedJobs ?? [])
    .map(({ kind, ...settings }) => ({ ...settings, ...kind, run: () => Promise.resolve() }));
  await installJobs(ownerUrl, {
    jobs,
    roles: { worker: 'yingtai_desk', senders: ['yingtai_limited', 'yingtai_portal'] },
  });
}
