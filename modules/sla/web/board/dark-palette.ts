import type { CSSProperties } from 'react';
import { palettes } from '../../../../web/ui/theme/tokens.ts';

/** A wall is dark whatever its viewer chose for their desk: our colours of the night, as variables of one place. */
export const darkPalette: CSSProperties = {
  colorScheme: 'dark',
  ...Object.fromEntries(Object.entries(palettes.dark).map(([name, colour]) => [variableOf(name), colour])),
};

function variableOf(name: string): string {
  return `--yt-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
