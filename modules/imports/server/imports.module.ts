import type { ModuleRegister } from '../../../platform/module/register.ts';
import { forgetImports } from './forgetting/forget-imports.ts';
import { contactsInFiles } from './forgetting/hold-contacts.ts';
import { importJobs, importSchedules } from './imports/import.jobs.ts';
import { importRefusals } from './imports/import.refusals.ts';
import { importRoutes } from './imports/import.routes.ts';

/** Knows the nouns that files can bring only through the registers of the modules below. */
export function importsModule(below: readonly ModuleRegister[]): ModuleRegister {
  const nouns = below.flatMap((module) => module.imports ?? []);
  return {
    name: 'imports',
    routes: importRoutes(nouns),
    permissions: [{ code: 'import.run', roles: ['service_manager', 'site_manager', 'account_manager'] }],
    refusals: [importRefusals],
    names: [{ kind: 'import', table: 'import', name: 'fileName', page: '/imports/{id}', isForAllCustomers: true }],
    jobs: [...importSchedules, forgetImports],
    contactHolders: [contactsInFiles],
    queuedJobs: importJobs(nouns),
    blobColumns: [{ table: 'import', column: 'content', bytes: 'byteCount' }],
  };
}
