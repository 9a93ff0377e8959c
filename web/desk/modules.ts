import type { AllOffered } from '../offered.ts';
import type { DeskRegister } from '../register.ts';
import { lazyPart } from '../ui/lazy-part.ts';

const found = import.meta.glob<DeskRegister>('../../modules/*/web/*.desk.tsx', { eager: true, import: 'desk' });
const registers = Object.values(found);

/** The composition root of the desk: every module's register, laid together. */
export const offered: AllOffered = {
  screens: registers.flatMap(({ screens = [] }) => screens),
  menu: registers.flatMap(({ menu = [] }) => menu),
  commands: registers.flatMap(({ commands = [] }) => commands),
  panels: registers.flatMap(({ panels = [] }) => panels.map((panel) => ({ ...panel, Part: lazyPart(panel.load) }))),
  regionNotes: registers.flatMap(({ regionNotes = [] }) =>
    regionNotes.map((note) => ({ ...note, Part: lazyPart(note.load) })),
  ),
  tiles: registers.flatMap(({ tiles = [] }) => tiles.map((tile) => ({ ...tile, Part: lazyPart(tile.load) }))),
  homes: registers.flatMap(({ home }) => (home ? [{ ...home, Part: lazyPart(home.load) }] : [])),
  topParts: registers.flatMap(({ topParts = [] }) => topParts.map((part) => ({ ...part, Part: lazyPart(part.load) }))),
  searchKinds: registers.flatMap(({ searchKinds = [] }) => searchKinds),
  searchActs: registers.flatMap(({ searchActs = [] }) => searchActs),
  pageKeys: registers.flatMap(({ pageKeys = [] }) => pageKeys),
};
