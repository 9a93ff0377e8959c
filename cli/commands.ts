import type { ModuleRegister } from '../platform/module/register.ts';
import { auditVerify } from './commands/audit-verify.ts';
import { backup } from './commands/backup.ts';
import { createBiLogin, endBiLoginCommand, listBiLoginsCommand } from './commands/bi-login.ts';
import { importYear } from './commands/calendar-import-year.ts';
import { demo } from './commands/demo.ts';
import { doctor } from './commands/doctor.ts';
import { migrateCommand } from './commands/migrate.ts';
import { createProvider } from './commands/provider-create.ts';
import { listCommand } from './commands/provider-list.ts';
import { resumeProvider, suspendProvider } from './commands/provider-status.ts';
import { restore } from './commands/restore.ts';
import { setup } from './commands/setup.ts';
import { createToken } from './commands/token-create.ts';
import { verify } from './commands/verify.ts';
import { where } from './commands/where.ts';
import { providerOption, type OperatorCommand } from './operator-command.ts';

const own: readonly OperatorCommand[] = [
  setup,
  demo,
  createProvider,
  listCommand,
  suspendProvider,
  resumeProvider,
  createToken,
  createBiLogin,
  listBiLoginsCommand,
  endBiLoginCommand,
  importYear,
  migrateCommand,
  backup,
  restore,
  doctor,
  verify,
  auditVerify,
  where,
];

/** Every command: those of the installation and its operator, then those that modules offer, which act in a provider. */
export function allCommands(modules: readonly ModuleRegister[]): OperatorCommand[] {
  const offered = modules.flatMap(({ commands = [] }) => commands);
  return [...own, ...offered.map((command) => ({ ...command, options: [...(command.options ?? []), providerOption] }))];
}
