import type { ComponentType, ReactNode } from 'react';

/** What a screen gets: the parts of its path that vary, `/tickets/$ticket` → `{ ticket: 'INC-2026-000123' }`. */
export interface ScreenProps {
  params: Readonly<Record<string, string>>;
}

export interface Screen {
  /** With `$name` for what varies: `/tickets/$ticket`. */
  path: string;
  /** `() => import('./tickets-screen.tsx').then((file) => file.TicketsScreen)`: a chunk of its own. */
  load: () => Promise<ComponentType<ScreenProps>>;
  /** Without it the screen says that it may not be seen. */
  permission?: string;
  /** Reached without a session: sign-in, set-up, one-time links. Shown without the desk around it. */
  isOpen?: boolean;
  /** Without the desk around it, though with its session: what hangs on a wall. */
  isBare?: boolean;
}

/** The jobs by which the left navigation is ordered; a group without visible entries is not there. */
export const menuGroups = [
  'service',
  'dispatch',
  'customers',
  'assets',
  'stock',
  'knowledge',
  'contracts',
  'quality',
  'reports',
] as const;
export type MenuGroup = (typeof menuGroups)[number];

/** What is set up now and then stands on the page of settings, in these parts. */
export const settingGroups = [
  'settings.people',
  'settings.levels',
  'settings.desk',
  'settings.channels',
  'settings.surveys',
  'settings.system',
] as const;
export type SettingGroup = (typeof settingGroups)[number];

export interface MenuEntry {
  group: MenuGroup | SettingGroup;
  /** Text key with namespace, `service-desk:menu.tickets`. */
  textKey: string;
  path: string;
  icon: ReactNode;
  permission?: string;
  /** Smaller stands higher within its group. */
  order: number;
}

/** Something that Ctrl-K offers: a place to go to, or a thing to do. */
export interface Command {
  id: string;
  textKey: string;
  /** Where it leads; may carry a query, `/tickets?new=1`. */
  path: string;
  icon?: ReactNode;
  permission?: string;
  /** Pressed outside of inputs: one key, `c`, or two one after the other, `g m`. */
  shortcut?: string;
  /** The one command that stands as a button in the top bar. */
  isPrimary?: boolean;
  /** Belongs to the person: stands in the menu under their name. */
  isOwn?: boolean;
}

/** Pages on which other modules may show a panel; each hands over the id of its subject. */
export type PanelHost =
  | 'ticket'
  | 'contact'
  | 'customer'
  | 'site'
  | 'department'
  | 'asset'
  | 'asset_model'
  | 'contract'
  | 'staff'
  | 'team'
  | 'branch'
  | 'channel_record'
  | 'call';

export interface PanelProps {
  subjectId: string;
}

export interface Panel {
  panelFor: PanelHost;
  textKey: string;
  load: () => Promise<ComponentType<PanelProps>>;
  permission?: string;
  order: number;
}

export interface RegionNoteProps {
  /** As it is being written, not empty: `浙江宁波`. */
  region: string;
}

/** What a module knows of a region, shown where the region of a site is written. */
export interface RegionNote {
  textKey: string;
  load: () => Promise<ComponentType<RegionNoteProps>>;
  permission?: string;
}

/** Something that a module shows on dashboards: a queue of tickets, the most urgent one. */
export interface TileOffer {
  /** Dashboards keep it: `queue`. */
  code: string;
  textKey: string;
  load: () => Promise<ComponentType<TileProps>>;
  permission?: string;
  /** Which one of several, where there are several. */
  choices?: readonly { code: string; textKey: string }[];
}

export interface TileProps {
  /** One of the offer's choices; null: it has none. */
  choice: string | null;
  /** How many lines there is room for. */
  most: number;
}

/** The page that `/` leads to; `otherwise`: where one goes who has chosen none. At most one module offers it. */
export interface HomeOffer {
  load: () => Promise<ComponentType<HomeProps>>;
  permission?: string;
}

export interface HomeProps {
  otherwise: string;
}

/** Something that stands in the top bar on every page, as small as can be. */
export interface TopPart {
  id: string;
  load: () => Promise<ComponentType>;
  permission?: string;
  /** Smaller stands further left. */
  order: number;
}

/** How the search's answers of one kind look: `ticket`, `contact`, … */
export interface SearchKind {
  kind: string;
  textKey: string;
  icon: ReactNode;
  /** The list of all that a text finds. */
  allPath?: (typed: string) => string;
  /** Where a text leads that is a whole number of this kind: known before the server is asked. */
  jump?: (typed: string) => string | undefined;
}

/** What can be done at once with something that was found, by Ctrl+Enter: start a ticket for a person. */
export interface SearchAct {
  /** Kinds of what it is done with. */
  kinds: readonly string[];
  textKey: string;
  path: (found: { kind: string; id: string }) => string;
  permission?: string;
}

/** Keys that a page of the module's has, for the sheet of keys; the page itself listens to them. */
export interface PageKeys {
  /** Which page: `service-desk:keys.page`. */
  titleKey: string;
  permission?: string;
  keys: readonly { keys: readonly string[]; textKey: string }[];
}

/** What a module shows on the desk: `export const desk = deskRegister({ … })` in `modules/<m>/web/<m>.desk.tsx`. */
export interface DeskRegister {
  screens?: readonly Screen[];
  menu?: readonly MenuEntry[];
  commands?: readonly Command[];
  panels?: readonly Panel[];
  regionNotes?: readonly RegionNote[];
  tiles?: readonly TileOffer[];
  home?: HomeOffer;
  topParts?: readonly TopPart[];
  searchKinds?: readonly SearchKind[];
  searchActs?: readonly SearchAct[];
  pageKeys?: readonly PageKeys[];
}

export function deskRegister(register: DeskRegister): DeskRegister {
  return register;
}
