export { takeYearNumber } from './server/numbers/year-number.store.ts';
export { announceStatus } from './server/providers/announce-status.ts';
export { foundWithLink, refuseSpentLink } from './server/providers/found-provider.ts';
export {
  listProviders,
  makeSetUpLink,
  setProviderStatus,
  type ListedProvider,
  type OwnerConnection,
} from './server/providers/operator.store.ts';
export {
  activeTenants,
  anyTenantExists,
  holdOwnTenant,
  onlyTenant,
  ownTenant,
  tenantByCode,
  type Tenant,
} from './server/providers/tenant.store.ts';
export { brandViewOf } from './server/providers/provider.view.ts';
