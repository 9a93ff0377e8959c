import type { Mode } from '../theme/tokens.ts';

/**
 * Of series that mean nothing by their colour: told apart also by those who see no red or no green, and by their
 * lightness in print (after Okabe and Ito). The first is the brand's.
 */
export const seriesColours: Record<Mode, readonly string[]> = {
  light: ['#4f6a08', '#0072b2', '#d55e00', '#7b3294', '#009e73', '#b8860b', '#8a3b12', '#3f4e8c'],
  dark: ['#c9da52', '#56b4e9', '#f0915c', '#cc9ad8', '#3fc39a', '#f0c95a', '#e0a58a', '#9fb0f0'],
};

/** From nothing to the most: one hue, from the ground to the brand. */
export const heatColours: Record<Mode, readonly string[]> = {
  light: ['#f4f6f4', '#dfe8b4', '#b4c765', '#7d9a26', '#4f6a08', '#2d3d04'],
  dark: ['#16221e', '#2b3a1b', '#4c5f1f', '#7d9430', '#aebf45', '#dcea7a'],
};
