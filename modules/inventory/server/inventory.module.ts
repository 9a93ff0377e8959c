import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { agentInbox } from './agents/agent-inbox.ts';
import { forgetDocuments } from './forgetting/forget-documents.ts';
import { contactsInDocuments } from './forgetting/hold-contacts.ts';
import { junkRefusals } from './junk/junk.refusals.ts';
import { junkRoutes } from './junk/junk.routes.ts';
import { reportsOfCustomers } from './reports/hold-customers.ts';
import { reportExport } from './reports/report.export.ts';
import { reportJobs } from './reports/report.jobs.ts';
import { reportRefusals } from './reports/report.refusals.ts';
import { reportRoutes } from './reports/report.routes.ts';
import { reportsInCards } from './reports/tell-reports-of-machine.ts';
import { scanExport } from './scans/scan.export.ts';
import { scanJobs } from './scans/scan.jobs.ts';
import { scanRefusals } from './scans/scan.refusals.ts';
import { scanRoutes } from './scans/scan.routes.ts';
import { inventorySettingRoutes } from './settings/inventory-setting.routes.ts';
import { silenceRoutes } from './silence/silence.routes.ts';
import { silentExport } from './silence/silence.export.ts';
import { inventoryTokenRoutes } from './tokens/inventory-token.routes.ts';

export const inventoryModule: ModuleRegister = {
  name: 'inventory',
  routes: [
    ...inventoryTokenRoutes,
    ...reportRoutes,
    ...scanRoutes,
    ...silenceRoutes,
    ...junkRoutes,
    ...inventorySettingRoutes,
  ],
  inboxes: [agentInbox],
  permissions: [
    { code: 'inventory_report.read', roles: roleGroups.everyone, readsOnly: true },
    { code: 'inventory_report.decide', roles: ['storekeeper', ...roleGroups.engineers, ...roleGroups.leads] },
    { code: 'inventory_token.change', roles: ['service_manager', 'site_manager'] },
    // what tells no machine apart, when one is silent, how long documents are kept
    { code: 'inventory_setting.change', roles: ['service_manager'] },
  ],
  refusals: [reportRefusals, junkRefusals, scanRefusals],
  names: [
    { kind: 'inventory_token', table: 'inventoryToken', name: 'name' },
    { kind: 'inventory_scan', table: 'inventoryScan', name: 'fileName', page: '/inventory-scans/{id}' },
    { kind: 'inventory_junk_sign', table: 'inventoryJunkSign', name: 'value' },
  ],
  contactHolders: [contactsInDocuments],
  customerHolders: [reportsOfCustomers],
  exports: [reportExport, silentExport, scanExport],
  jobs: [forgetDocuments],
  cardParts: [reportsInCards],
  queuedJobs: [...reportJobs, ...scanJobs],
  blobColumns: [
    { table: 'inventoryReport', column: 'content' },
    { table: 'inventoryScan', column: 'content' },
  ],
};
