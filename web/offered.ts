import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';
import { useSession } from './api/session.ts';
import type { DeskRegister, Panel, PanelProps } from './register.ts';

/** A panel whose part is loaded when it is first shown. */
export interface OfferedPanel extends Panel {
  Part: ComponentType<PanelProps>;
}

/** What all modules together offer to the desk. */
export type AllOffered = Required<Omit<DeskRegister, 'panels'>> & { panels: readonly OfferedPanel[] };

const nothing = { screens: [], menu: [], commands: [], panels: [], searchKinds: [], searchActs: [] };
export const Offered = createContext<AllOffered>(nothing);

export function useOffered(): AllOffered {
  return useContext(Offered);
}

/** Keeps what this person may use; what one may not use is not there. */
export function usePermitted(): <T extends { permission?: string }>(offers: readonly T[]) => T[] {
  const permissions = useSession()?.permissions ?? [];
  return (offers) => offers.filter(({ permission }) => permission === undefined || permissions.includes(permission));
}
