export { assetsOf } from './assets/asset-source.ts';
