import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { backupExport } from './backups/backup.export.ts';
import { backupRefusals } from './backups/backup.refusals.ts';
import { backupRoutes } from './backups/backup.routes.ts';
import { contactsInProtection } from './erasure/hold-contacts.ts';
import { protectionOfCustomers } from './erasure/hold-customers.ts';
import { protectionRefusals } from './protection.refusals.ts';
import { protectionExport } from './states/protection.export.ts';
import { protectionRoutes } from './states/protection.routes.ts';
import { virusEventExport } from './viruses/virus-event.export.ts';
import { virusEventImport } from './viruses/virus-event.import.ts';
import { virusRefusals } from './viruses/virus-event.refusals.ts';
import { virusEventRoutes } from './viruses/virus-event.routes.ts';
import { assessmentRefusals } from './weeks/assessment.refusals.ts';
import { weekExport } from './weeks/week.export.ts';
import { weekJobs } from './weeks/week.jobs.ts';
import { weekRoutes } from './weeks/week.routes.ts';

const { everyone, engineers, leads } = roleGroups;

const permissions: readonly Permission[] = [
  { code: 'protection.read', roles: everyone, readsOnly: true },
  { code: 'protection.change', roles: [...engineers, ...leads] },
  { code: 'protection.assess', roles: [...engineers, ...leads] },
  { code: 'virus_event.record', roles: [...engineers, ...leads] },
  { code: 'virus_event.import', roles: [...engineers, ...leads] },
  { code: 'backup.read', roles: everyone, readsOnly: true },
  { code: 'backup.change', roles: [...engineers, ...leads] },
];

export const protectionModule: ModuleRegister = {
  name: 'protection',
  routes: [...protectionRoutes, ...virusEventRoutes, ...weekRoutes, ...backupRoutes],
  permissions,
  refusals: [protectionRefusals, virusRefusals, assessmentRefusals, backupRefusals],
  jobs: weekJobs,
  names: [{ kind: 'virus_event', table: 'virusEvent', name: 'virusName', page: '/virus-events' }],
  imports: [virusEventImport],
  exports: [protectionExport, virusEventExport, weekExport, backupExport],
  contactHolders: [contactsInProtection],
  customerHolders: [protectionOfCustomers],
};
