import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { biLoginRefusals } from './bi-logins/bi-login.refusals.ts';
import { dashboardRefusals } from './dashboards/dashboard.refusals.ts';
import { dashboardRoutes } from './dashboards/dashboard.routes.ts';
import { reportCommands } from './reports/report.commands.ts';
import { reportRefusals } from './reports/report.refusals.ts';
import { reportRoutes } from './reports/report.routes.ts';
import { savedReportRefusals } from './saved-reports/saved-report.refusals.ts';
import { savedReportRoutes } from './saved-reports/saved-report.routes.ts';

/** Reports count what the lists of records show anyhow: whoever works sees figures of their work. */
const permissions: readonly Permission[] = [
  { code: 'report.read', roles: roleGroups.customerFacing, readsOnly: true },
  { code: 'report.share', roles: roleGroups.leads },
];

/** Stands on what the modules below offer: their measures and dimensions. */
export function reportsModule(below: readonly ModuleRegister[]): ModuleRegister {
  const facts = below.flatMap((module) => module.facts ?? []);
  return {
    name: 'reports',
    routes: [...reportRoutes(facts), ...savedReportRoutes, ...dashboardRoutes],
    permissions,
    refusals: [reportRefusals, savedReportRefusals, dashboardRefusals, biLoginRefusals],
    names: [
      { kind: 'saved_report', table: 'savedReport', name: 'name', page: '/reports/saved/{id}' },
      { kind: 'dashboard', table: 'dashboard', name: 'name', page: '/dashboards/{id}' },
    ],
    commands: reportCommands(facts),
  };
}
