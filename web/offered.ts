import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';
import { useSession } from './api/session.ts';
import type {
  DeskRegister,
  HomeOffer,
  HomeProps,
  Panel,
  PanelProps,
  RegionNote,
  RegionNoteProps,
  TileOffer,
  TileProps,
  TopPart,
} from './register.ts';

/** A panel whose part is loaded when it is first shown. */
export interface OfferedPanel extends Panel {
  Part: ComponentType<PanelProps>;
}

export interface OfferedRegionNote extends RegionNote {
  Part: ComponentType<RegionNoteProps>;
}

/** The same of a tile, and of the page that `/` leads to. */
export interface OfferedTile extends TileOffer {
  Part: ComponentType<TileProps>;
}

export interface OfferedHome extends HomeOffer {
  Part: ComponentType<HomeProps>;
}

export interface OfferedTopPart extends TopPart {
  Part: ComponentType;
}

/** What all modules together offer to the desk. */
export interface AllOffered extends Required<
  Omit<DeskRegister, 'panels' | 'regionNotes' | 'tiles' | 'home' | 'topParts'>
> {
  topParts: readonly OfferedTopPart[];
  panels: readonly OfferedPanel[];
  regionNotes: readonly OfferedRegionNote[];
  tiles: readonly OfferedTile[];
  homes: readonly OfferedHome[];
}

const nothing = {
  screens: [],
  menu: [],
  commands: [],
  panels: [],
  regionNotes: [],
  tiles: [],
  homes: [],
  topParts: [],
  searchKinds: [],
  searchActs: [],
  pageKeys: [],
};
export const Offered = createContext<AllOffered>(nothing);

export function useOffered(): AllOffered {
  return useContext(Offered);
}

/** Keeps what this person may use; what one may not use is not there. */
export function usePermitted(): <T extends { permission?: string }>(offers: readonly T[]) => T[] {
  const permissions = useSession()?.permissions ?? [];
  return (offers) => offers.filter(({ permission }) => permission === undefined || permissions.includes(permission));
}
