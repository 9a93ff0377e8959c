import { clocksBreached, clocksDone, clocksDue } from '../../modules/sla/server/board/board.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** As many as the board looks at, of each of its two lists. */
const most = 1001 * 2;

/** What breaches next and what is breached, as the board asks each quarter of a minute. */
export function boardPaths({ staff, ofOne }: FilledProvider): ReadingPath[] {
  const oneDay = '2026-11-20T00:00:00.000Z';
  return [
    {
      says: 'clocks that run out next',
      who: staff,
      work: (tx) => clocksDue(tx, {}),
      by: [/^clock_(running|paused_due)$/],
      most,
    },
    {
      says: 'clocks that are breached and go on',
      who: staff,
      work: (tx) => clocksBreached(tx, {}),
      // with few breaches in all the planner takes either
      by: [/^clock_(running|paused_due)$/, /^clock_breach(ed|_open)$/],
      most: most * 2,
    },
    {
      says: 'clocks of one customer that run out next, by staff of this customer',
      who: ofOne,
      work: (tx) => clocksDue(tx, {}),
      by: [/^clock_(running|paused_due|by_customer)$/],
      most: 20_000,
    },
    {
      says: 'clocks that stopped today',
      who: staff,
      work: (tx) => clocksDone(tx, {}, oneDay),
      by: [/^clock_by_stop$/],
      most,
    },
  ];
}
