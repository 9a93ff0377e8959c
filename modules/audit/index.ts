export type { EventView } from './event.contract.ts';
