import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { balanceRoutes } from './balance/balance.routes.ts';
import { installationsOfCustomers } from './installations/hold-customers.ts';
import { installationExport } from './installations/installation.export.ts';
import { installationImport } from './installations/installation.import.ts';
import { installationRoutes } from './installations/installation.routes.ts';
import { licencesOfContacts, licencesOfCustomers } from './licences/hold-records.ts';
import { licenceExport, licenceUseExport } from './licences/licence.export.ts';
import { softwareJobs } from './licences/licence.jobs.ts';
import { licenceNotices, licenceNoticeSubject } from './licences/licence.notices.ts';
import { licenceReactions } from './licences/licence.reactions.ts';
import { licenceRefusals } from './licences/licence.refusals.ts';
import { licenceRoutes } from './licences/licence.routes.ts';
import { productSearch } from './products/find-products.ts';
import { productExport } from './products/product.export.ts';
import { productRoutes } from './products/product.routes.ts';
import { ruleExport } from './rules/rule.export.ts';
import { ruleRoutes } from './rules/rule.routes.ts';
import { softwareRefusals } from './software.refusals.ts';
import { titleExport } from './titles/title.export.ts';
import { titleRoutes } from './titles/title.routes.ts';

const permissions: readonly Permission[] = [
  { code: 'software.read', roles: roleGroups.everyone, readsOnly: true },
  // products, rules, and what reported names mean: the provider's own words for all customers
  { code: 'software_product.change', roles: [...roleGroups.teamLeads, 'second_line', 'third_line', 'storekeeper'] },
  { code: 'licence.change', roles: [...roleGroups.teamLeads, 'account_manager', 'storekeeper', 'finance'] },
  // a secret of the customer's: each look is kept in the log, so it is no mere reading
  { code: 'licence.read_keys', roles: ['service_manager', 'site_manager'] },
  { code: 'installation.import', roles: ['service_manager', 'site_manager'] },
];

export const softwareModule: ModuleRegister = {
  name: 'software',
  routes: [...productRoutes, ...ruleRoutes, ...titleRoutes, ...installationRoutes, ...licenceRoutes, ...balanceRoutes],
  permissions,
  refusals: [softwareRefusals, licenceRefusals],
  searchKinds: [productSearch],
  names: [
    { kind: 'software_product', table: 'softwareProduct', name: 'name', page: '/software-products/{id}' },
    { kind: 'software_title', table: 'softwareTitle', name: 'name', isForAllCustomers: true },
    { kind: 'title_rule', table: 'titleRule', name: 'pattern' },
  ],
  notices: licenceNotices,
  noticeSubjects: [licenceNoticeSubject],
  reactions: licenceReactions,
  jobs: softwareJobs,
  contactHolders: [licencesOfContacts],
  customerHolders: [installationsOfCustomers, licencesOfCustomers],
  imports: [installationImport],
  exports: [productExport, ruleExport, titleExport, installationExport, licenceExport, licenceUseExport],
};
