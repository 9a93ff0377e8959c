export type Mode = 'light' | 'dark';

/**
 * Firefly on ink: one brand colour for what can be touched; red, orange, green and grey only for what they mean.
 * Every text colour has at least 4.5 : 1 on `surface`, `ground` and its own `…Soft` (WCAG 2.2 AA).
 */
export interface Palette {
  ground: string;
  surface: string;
  raised: string;
  line: string;
  lineSoft: string;
  text: string;
  textQuiet: string;
  brand: string;
  brandHover: string;
  brandSoft: string;
  onBrand: string;
  breached: string;
  breachedSoft: string;
  soon: string;
  soonSoft: string;
  met: string;
  metSoft: string;
  waiting: string;
  waitingSoft: string;
  /** Entries that the customer does not see. */
  internalSoft: string;
  internalLine: string;
  internal: string;
  /** The navigation is ink in both modes. */
  ink: string;
  inkRaised: string;
  onInk: string;
  onInkQuiet: string;
  glow: string;
}

const ink = { ink: '#12201b', inkRaised: '#1f322b', onInk: '#eef3ef', onInkQuiet: '#a9bab1', glow: '#d3e35a' };

export const palettes: Record<Mode, Palette> = {
  light: {
    ...ink,
    ground: '#f4f6f4',
    surface: '#ffffff',
    raised: '#ffffff',
    line: '#d9dfdb',
    lineSoft: '#e9edea',
    text: '#17221d',
    textQuiet: '#56645d',
    brand: '#4f6a08',
    brandHover: '#3f5506',
    brandSoft: '#f0f5d9',
    onBrand: '#ffffff',
    breached: '#b3261e',
    breachedSoft: '#fdecea',
    soon: '#8f5200',
    soonSoft: '#fff2de',
    met: '#1b6e3c',
    metSoft: '#e5f5ea',
    waiting: '#55625c',
    waitingSoft: '#edf0ee',
    internalSoft: '#fff8e6',
    internalLine: '#e0b252',
    internal: '#7c5200',
  },
  dark: {
    ...ink,
    ink: '#0c1613',
    ground: '#101a17',
    surface: '#16221e',
    raised: '#1d2b26',
    line: '#33443d',
    lineSoft: '#263630',
    text: '#e6ece8',
    textQuiet: '#9fb0a8',
    brand: '#c9da52',
    brandHover: '#dcea7a',
    brandSoft: '#2b3620',
    onBrand: '#17221d',
    breached: '#ff9a8f',
    breachedSoft: '#40211f',
    soon: '#f5b860',
    soonSoft: '#3b2c15',
    met: '#7fd49b',
    metSoft: '#173524',
    waiting: '#aab8b1',
    waitingSoft: '#26332e',
    internalSoft: '#2f2815',
    internalLine: '#8a6d2f',
    internal: '#e8c67a',
  },
};

/** System fonts; no web font for Chinese. */
export const fontFamily =
  '-apple-system, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Segoe UI", sans-serif';
export const fontFamilyCode = 'ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", monospace';
export const fontSize = 14;
/** Of a table's row, in pixels. */
export const rowHeight = 36;
