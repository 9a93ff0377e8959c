import { seedNationalDays } from '../modules/calendars/index.ts';
import { roleFaults } from '../platform/database/check-roles.ts';
import { asOwner } from '../platform/database/as-owner.ts';
import { migrate } from '../platform/database/migrate.ts';
import { installJobs } from '../platform/jobs/install-jobs.ts';
import type { Job, Schedule } from '../platform/jobs/job.ts';
import { SetUpTrouble } from '../platform/settings/set-up-trouble.ts';

/**
 * Everything that is done as the owner before anyone is served: migrations, the queue's schema, data of no provider.
 * Refuses a database whose caller roles could pass the walls.
 */
export async function prepareDatabase(ownerUrl: string, jobs: readonly (Job | Schedule)[]): Promise<void> {
  await migrate(ownerUrl);
  const faults = await roleFaults(ownerUrl);
  if (faults.length > 0) {
    throw new SetUpTrouble(
      `数据库角色不安全，服务没有启动：${faults.join('；')}。请收回这些权限后重新启动。`,
      `The database roles are not safe, so the server did not start: ${faults.join('; ')}. Take these rights away and start again.`,
    );
  }
  await Promise.all([
    installJobs(ownerUrl, { jobs, roles: { worker: 'yingtai_desk', senders: ['yingtai_limited', 'yingtai_portal'] } }),
    asOwner(ownerUrl, seedNationalDays),
  ]);
}
