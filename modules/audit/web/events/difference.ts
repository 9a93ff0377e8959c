import type { EventView } from '../../event.contract.ts';

type Change = EventView['changes'][number];

/** What is to be shown of a change: of two lists only what went and what came, since all that stayed would hide it. */
export function differenceOf({ from, to }: Pick<Change, 'from' | 'to'>): Pick<Change, 'from' | 'to'> & {
  isPart: boolean;
} {
  const stays = new Set(from.filter((value) => to.includes(value)));
  const isPart = stays.size > 0;
  const changed = (values: Change['from']) => values.filter((value) => !stays.has(value));
  return isPart ? { from: changed(from), to: changed(to), isPart } : { from, to, isPart };
}
