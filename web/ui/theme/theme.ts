import { useSyncExternalStore } from 'react';
import type { SessionView } from '../../../modules/identity/session.contract.ts';
import { palettes } from './tokens.ts';
import type { Mode, Palette } from './tokens.ts';

export type ThemeChoice = SessionView['theme'];

/** `web/desk/index.html` reads the same name before the first paint. */
const rememberedUnder = 'yingtai.theme';
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let choice: ThemeChoice = remembered();
/** What lies over our palettes: a provider's own colours, in the portal. */
let worn: Record<Mode, Partial<Palette>> | null = null;

/** What the person chose, and the mode that follows from it now. */
export function useTheme(): { choice: ThemeChoice; mode: Mode } {
  const mode = useSyncExternalStore(listen, modeNow);
  return { choice, mode };
}

export function chooseTheme(next: ThemeChoice): void {
  if (next === choice) return;
  choice = next;
  localStorage.setItem(rememberedUnder, next);
  paint();
}

/** Shows a provider's colours over ours; null: ours again. */
export function wear(colours: Record<Mode, Partial<Palette>> | null): void {
  if (colours === worn) return;
  worn = colours;
  paint();
}

/** Puts the palette on the page as `--yt-…` variables, for our own style sheets. */
export function paint(): void {
  const root = document.documentElement;
  root.dataset['theme'] = modeNow();
  root.style.colorScheme = modeNow();
  for (const [name, colour] of Object.entries<string>({ ...palettes[modeNow()], ...worn?.[modeNow()] }))
    root.style.setProperty(variableOf(name), colour);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function modeNow(): Mode {
  if (choice !== 'system') return choice;
  return systemIsDark.matches ? 'dark' : 'light';
}

/** `brandSoft` → `--yt-brand-soft` */
function variableOf(name: string): string {
  return `--yt-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function remembered(): ThemeChoice {
  const text = localStorage.getItem(rememberedUnder);
  return text === 'light' || text === 'dark' ? text : 'system';
}

systemIsDark.addEventListener('change', paint);
