import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { impactRoutes } from './impact/impact.routes.ts';
import { contactsInRelations } from './relations/hold-contacts.ts';
import { relationsOfCustomers } from './relations/hold-customers.ts';
import { relationExport } from './relations/relation.export.ts';
import { relationImport } from './relations/relation.import.ts';
import { relationReactions } from './relations/relation.reactions.ts';
import { relationRefusals } from './relations/relation.refusals.ts';
import { relationRoutes } from './relations/relation.routes.ts';
import { serviceExport } from './services/business-service.export.ts';
import { serviceRefusals } from './services/business-service.refusals.ts';
import { serviceRoutes } from './services/business-service.routes.ts';
import { serviceSearch } from './services/find-services.ts';
import { ownersOfServices, servicesOfCustomers } from './services/hold-records.ts';

/** Whoever is with the machines, and those who answer for it. */
const keepers = ['hotline', 'storekeeper', ...roleGroups.engineers, ...roleGroups.leads];

const permissions: readonly Permission[] = [
  { code: 'relation.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'relation.change', roles: keepers },
  { code: 'relation.import', roles: ['service_manager'] },
  { code: 'business_service.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'business_service.change', roles: keepers },
];

export const relationsModule: ModuleRegister = {
  name: 'relations',
  routes: [...serviceRoutes, ...relationRoutes, ...impactRoutes],
  permissions,
  refusals: [serviceRefusals, relationRefusals],
  reactions: relationReactions,
  searchKinds: [serviceSearch],
  names: [{ kind: 'business_service', table: 'businessService', name: 'name', page: '/business-services/{id}' }],
  imports: [relationImport],
  exports: [serviceExport, relationExport],
  contactHolders: [ownersOfServices, contactsInRelations],
  customerHolders: [servicesOfCustomers, relationsOfCustomers],
};
