import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { supplierSearch } from './suppliers/find-suppliers.ts';
import { supplierExport } from './suppliers/supplier.export.ts';
import { supplierImport } from './suppliers/supplier.import.ts';
import { supplierRefusals } from './suppliers/supplier.refusals.ts';
import { supplierRoutes } from './suppliers/supplier.routes.ts';

/** Whoever buys, stores, pays, or answers for machines at a site. */
const buyers = [...roleGroups.teamLeads, 'storekeeper', 'finance'];

const permissions: readonly Permission[] = [
  { code: 'supplier.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'supplier.change', roles: buyers },
  { code: 'supplier.import', roles: ['service_manager'] },
];

export const suppliersModule: ModuleRegister = {
  name: 'suppliers',
  routes: supplierRoutes,
  permissions,
  refusals: [supplierRefusals],
  searchKinds: [supplierSearch],
  names: [{ kind: 'supplier', table: 'supplier', name: 'name', page: '/suppliers/{id}' }],
  imports: [supplierImport],
  exports: [supplierExport],
};
