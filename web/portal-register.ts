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

/** Something that everybody must see, over every page: nothing while there is nothing to say. */
export type PortalBanner = PortalHeadPart;

/** Something that a module adds to a page of another one. */
export interface PortalPanel {
  panelFor: 'ticket';
  load: () => Promise<ComponentType<PortalPanelProps>>;
  permission?: string;
  order: number;
}

export interface PortalPanelProps {
  subjectId: string;
}

/** What a module shows in the portal: `export const portal = portalRegister({ … })` in `modules/<m>/web/<m>.portal.tsx`. */
export interface PortalRegister {
  /** Their paths begin with `/portal`; what lets guests in is short: `/r/$token`, `/s/$token`, and is open. */
  screens?: readonly Screen[];
  entries?: readonly PortalEntry[];
  headParts?: readonly PortalHeadPart[];
  banners?: readonly PortalBanner[];
  panels?: readonly PortalPanel[];
}

export function portalRegister(register: PortalRegister): PortalRegister {
  return register;
}
