export { lastProvider } from './door/last-provider.ts';
