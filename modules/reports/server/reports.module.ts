import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { reportCommands } from './reports/report.commands.ts';
import { reportRefusals } from './reports/report.refusals.ts';
import { reportRoutes } from './reports/report.routes.ts';

const permissions: readonly Permission[] = [{ code: 'report.read', roles: roleGroups.leads, readsOnly: true }];

/** Stands on what the modules below offer: their measures and dimensions. */
export function reportsModule(below: readonly ModuleRegister[]): ModuleRegister {
  const facts = below.flatMap((module) => module.facts ?? []);
  return {
    name: 'reports',
    routes: reportRoutes(facts),
    permissions,
    refusals: [reportRefusals],
    commands: reportCommands(facts),
  };
}
