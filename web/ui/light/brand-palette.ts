import { palettes } from '../theme/tokens.ts';
import type { Mode, Palette } from '../theme/tokens.ts';

type Rgb = readonly [number, number, number];
type BrandColours = Pick<Palette, 'brand' | 'brandHover' | 'brandSoft' | 'onBrand'>;

const white: Rgb = [255, 255, 255];
const ink: Rgb = [23, 34, 29];
/** WCAG 2.2 AA for text, with a little to spare. */
const leastContrast = 4.6;

/**
 * A provider's colour in place of ours: made darker in the light and lighter in the dark until words in it, and words
 * on it, can be read by everybody; its hue stays.
 */
export function brandPalette(colour: string): Record<Mode, BrandColours> {
  return { light: brandColours(colour, 'light'), dark: brandColours(colour, 'dark') };
}

function brandColours(colour: string, mode: Mode): BrandColours {
  const towards = mode === 'light' ? ink : white;
  const surface = rgbOf(palettes[mode].surface);
  const soft = mixed(surface, rgbOf(colour), mode === 'light' ? 0.1 : 0.18);
  const grounds = [surface, rgbOf(palettes[mode].ground), soft];
  const brand = firstReadable(rgbOf(colour), towards, grounds);
  const onBrand = contrast(brand, white) >= contrast(brand, ink) ? white : ink;
  return {
    brand: hexOf(brand),
    brandHover: hexOf(mixed(brand, towards, 0.16)),
    brandSoft: hexOf(soft),
    onBrand: hexOf(onBrand),
  };
}

/** In steps, from the colour itself to the end that is always readable. */
function firstReadable(colour: Rgb, towards: Rgb, grounds: readonly Rgb[]): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const tried = mixed(colour, towards, share);
    const isRead = grounds.every((ground) => contrast(tried, ground) >= leastContrast);
    if (isRead && Math.max(contrast(tried, white), contrast(tried, ink)) >= leastContrast) return tried;
  }
  return towards;
}

/** WCAG 2.2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(one[at] + (other[at] - one[at]) * share);
  return [part(0), part(1), part(2)];
}

export function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
