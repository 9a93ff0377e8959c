import type { ModuleRegister } from '../../../platform/module/register.ts';
import { chainRefusals } from './chain/chain.refusals.ts';
import { chainRoutes } from './chain/chain.routes.ts';
import { eventExport } from './events/event.export.ts';
import { eventRoutes } from './events/event.routes.ts';
import { auditCommands } from './export/audit.commands.ts';
import { exportRefusals } from './export/export.refusals.ts';
import { failedWorkRoutes } from './failed-work/failed-work.routes.ts';

/** Reads the log of all modules; what their records are called it learns from their registers. */
export function auditModule(below: readonly ModuleRegister[]): ModuleRegister {
  const kinds = below.flatMap((module) => module.names ?? []);
  return {
    name: 'audit',
    routes: [...eventRoutes(kinds), ...chainRoutes, ...failedWorkRoutes(kinds)],
    permissions: [
      { code: 'audit.read', roles: ['service_manager'], readsOnly: true },
      { code: 'failed_work.settle', roles: [] },
    ],
    refusals: [chainRefusals, exportRefusals],
    commands: auditCommands(kinds),
    exports: [eventExport([...below.map(({ name }) => name), 'audit'])],
  };
}
