import type { ScheduledJob } from '../../../../platform/module/register.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { weighContractRights } from './weigh-contract-rights.ts';

export function rightJobs(above: Pick<ModulesAbove, 'names'>): readonly ScheduledJob[] {
  return [{ name: 'sla.weigh-rights', cron: '25 * * * *', run: (tx) => weighContractRights(tx, above) }];
}
