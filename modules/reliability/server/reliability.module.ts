import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { hardwareChangeExport } from './changes/hardware-change.export.ts';
import { hardwareChangeRoutes } from './changes/hardware-change.routes.ts';
import { failureExport } from './failures/failure.export.ts';
import { failureRefusals } from './failures/failure.refusals.ts';
import { failureRoutes } from './failures/failure.routes.ts';
import { machineFailureExport } from './machines/machine-failure.export.ts';
import { machineFailureRoutes } from './machines/machine-failure.routes.ts';
import { hardwareRepairExport } from './repairs/hardware-repair.export.ts';
import { hardwareRepairRoutes } from './repairs/hardware-repair.routes.ts';
import { reliabilitySettingRefusals } from './settings/reliability-setting.refusals.ts';
import { reliabilitySettingRoutes } from './settings/reliability-setting.routes.ts';

export const reliabilityModule: ModuleRegister = {
  name: 'reliability',
  routes: [
    ...failureRoutes,
    ...machineFailureRoutes,
    ...hardwareRepairRoutes,
    ...hardwareChangeRoutes,
    ...reliabilitySettingRoutes,
  ],
  permissions: [
    { code: 'reliability.read', roles: [...roleGroups.engineers, ...roleGroups.leads, 'storekeeper'], readsOnly: true },
    { code: 'reliability_setting.change', roles: roleGroups.teamLeads },
  ],
  refusals: [failureRefusals, reliabilitySettingRefusals],
  exports: [failureExport, machineFailureExport, hardwareRepairExport, hardwareChangeExport],
};
