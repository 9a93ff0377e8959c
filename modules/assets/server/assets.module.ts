import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { attachedAsset } from './assets/attach-to-asset.ts';
import { assetExport } from './assets/asset.export.ts';
import { assetImport } from './assets/asset.import.ts';
import { assetRefusals } from './assets/asset.refusals.ts';
import { assetRoutes } from './assets/asset.routes.ts';
import { assetSearch } from './assets/find-assets.ts';
import { indexNextAssets } from './assets/index-next-assets.ts';
import { machinesOfCustomers } from './assets/hold-customers.ts';
import { assetUsers } from './assets/hold-users.ts';

const wholeCompany = ['customer_manager', 'group_manager', 'confirmer', 'appraiser', 'customer_auditor'];
const people = [
  'end_user',
  'department_lead',
  'customer_site_manager',
  'customer_finance',
  'customer_auditor',
  ...wholeCompany,
];

export const assetsModule: ModuleRegister = {
  name: 'assets',
  routes: assetRoutes,
  permissions: [
    { code: 'asset.read', roles: roleGroups.everyone, customerRoles: people, readsOnly: true },
    // not only what they use themselves
    { code: 'asset.read_company', roles: [], customerRoles: wholeCompany, readsOnly: true },
    { code: 'asset.import', roles: ['service_manager'] },
    { code: 'asset.change', roles: ['hotline', 'storekeeper', ...roleGroups.engineers, ...roleGroups.leads] },
  ],
  refusals: [assetRefusals],
  names: [{ kind: 'asset', table: 'asset', name: 'number', page: '/assets/{id}' }],
  searchKinds: [assetSearch],
  contactHolders: [assetUsers],
  customerHolders: [machinesOfCustomers],
  attachmentSubjects: [attachedAsset],
  exports: [assetExport],
  imports: [assetImport],
  customNouns: [{ noun: 'asset', indexNext: indexNextAssets }],
};
