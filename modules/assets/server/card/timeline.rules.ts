import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** A place on a timeline; at one instant the ids say what comes first. */
interface Place {
  at: Instant;
  id: Id;
}

/** One timeline of what the parts answered: the latest of them all, and whether there are more. */
export function mergedRows<Row extends Place>(
  stretches: readonly (readonly Row[])[],
  limit: number,
): { rows: Row[]; hasMore: boolean } {
  const all = stretches.flat().toSorted((one, other) => (isBefore(one, other) ? 1 : -1));
  return { rows: all.slice(0, limit), hasMore: all.length > limit };
}

/** Whether it comes after that place of a timeline that begins with the latest; null: there is no place before. */
export function isBefore({ at, id }: Place, place: Place | null): boolean {
  if (place === null) return true;
  return at === place.at ? id < place.id : at < place.at;
}
