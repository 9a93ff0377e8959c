export { assetsOf } from './assets/asset-source.ts';
export { modelSource } from './models/model-source.ts';
export { AssetDoubts } from './assets/asset-doubts.tsx';
export { CardFactsList } from './card/card-facts.tsx';
