import type { ComponentType, ReactNode } from 'react';
import type { Screen } from './register.ts';

/** A place that the portal's bar leads to, always at hand. */
export interface PortalEntry {
  /** Text key with namespace, `service-desk:portal.menu.tickets`. */
  textKey: string;
  /** `/portal/tickets`; also what lies below it counts as this place. */
  path: string;
  icon: ReactNode;
  permission?: string;
  /** Smaller stands first. */
  order: number;
}

/** Something small in the portal's head, beside the hotline. */
export interface PortalHeadPart {
  load: () => Promise<ComponentType>;
  permission?: string;
  order: number;
}

/** What a module shows in the portal: `export const portal = portalRegister({ … })` in `modules/<m>/web/<m>.portal.tsx`. */
export interface PortalRegister {
  /** Their paths begin with `/portal`. */
  screens?: readonly Screen[];
  entries?: readonly PortalEntry[];
  headParts?: readonly PortalHeadPart[];
}

export function portalRegister(register: PortalRegister): PortalRegister {
  return register;
}
