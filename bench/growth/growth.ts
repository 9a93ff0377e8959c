import { clocks } from './clocks.ts';
import { creation } from './creation.ts';
import { inventory } from './inventory.ts';
import { mail } from './mail.ts';
import { news } from './news.ts';
import { type Opening, withVolume } from './open-volume.ts';
import type { Figure, Part } from './part.ts';
import { lists, reports, search, tickets } from './reading.ts';

/** All that is measured. What only reads comes first, as what writes makes the volume larger. */
export const parts: readonly Part[] = [lists, tickets, search, reports, creation, news, mail, clocks, inventory];

/** What was measured of one part on one volume. */
export interface Measured {
  part: string;
  tickets: number;
  figure: Figure;
}

/** Every part on every volume, the smallest first; `heard` gets each figure when it is there. */
export async function measureGrowth(
  volumes: readonly Omit<Opening, 'flameFolder'>[],
  { chosen, flameFolder }: { chosen: readonly Part[]; flameFolder: string | undefined },
  heard: (measured: Measured) => void,
): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const opening of volumes.toSorted((one, other) => one.tickets - other.tickets)) {
    await withVolume({ ...opening, flameFolder }, async (volume) => {
      for (const part of chosen) {
        for (const figure of await part.measure(volume)) {
          const measured = { part: part.name, tickets: volume.tickets, figure };
          all.push(measured);
          heard(measured);
        }
      }
    });
  }
  return all;
}
