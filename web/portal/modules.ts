import type { PortalRegister } from '../portal-register.ts';
import { lazyPart } from '../ui/lazy-part.ts';

const found = import.meta.glob<PortalRegister>('../../modules/*/web/*.portal.tsx', { eager: true, import: 'portal' });
const registers = Object.values(found);

/** The composition root of the portal: every module's register, laid together, each slot in its order. */
export const offered = {
  screens: registers.flatMap(({ screens = [] }) => screens),
  entries: registers.flatMap(({ entries = [] }) => entries).toSorted((one, other) => one.order - other.order),
  headParts: registers
    .flatMap(({ headParts = [] }) => headParts)
    .toSorted((one, other) => one.order - other.order)
    .map((part) => ({ ...part, Part: lazyPart(part.load) })),
  banners: registers
    .flatMap(({ banners = [] }) => banners)
    .toSorted((one, other) => one.order - other.order)
    .map((part) => ({ ...part, Part: lazyPart(part.load) })),
  panels: registers
    .flatMap(({ panels = [] }) => panels)
    .toSorted((one, other) => one.order - other.order)
    .map((panel) => ({ ...panel, Part: lazyPart(panel.load) })),
};
