export { assetById } from './server/assets/asset.store.ts';
export { scopeOf as assetScopeOf } from './server/assets/asset.policy.ts';
