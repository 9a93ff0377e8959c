import { pageOfClocks } from '../../modules/sla/server/attainment/clock-list.store.ts';
import { pageOfCompared } from '../../modules/sla/server/what-if/what-if-clock.store.ts';
import { pageOfWhatIfs } from '../../modules/sla/server/what-if/what-if.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** What became of promises, and what would have become of them. */
export function attainmentPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  return [
    {
      says: 'clocks, the newest first',
      who: staff,
      work: (tx) => pageOfClocks(tx, {}),
      by: [/^clock_by_start$/],
      // each with its line, agreement, customer and excuse
      most: 600,
    },
    {
      says: 'what-ifs, the newest first',
      who: staff,
      work: (tx) => pageOfWhatIfs(tx, {}),
      by: [/^what_if_by_time$/],
      most: 210,
    },
    {
      says: 'the clocks of a what-if',
      who: staff,
      work: (tx) => pageOfCompared(tx, nth('what_if', 3), {}),
      by: [/^what_if_clock_by_start$/],
      most: 310,
    },
  ];
}
