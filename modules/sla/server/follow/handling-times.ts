import type { Tx } from '../../../../platform/database/tx.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { statusSeconds } from '../clocks/status-seconds.rules.ts';
import type { StatusChange } from '../clocks/subject-facts.rules.ts';

/** SD-03, of the spells that have ended: whole seconds. */
export interface HandlingTimes {
  /** Working seconds in `in_progress`, by the provider's default calendar, whatever was promised. */
  handlingSeconds: number;
  /** All seconds in `waiting`, nights and holidays too. */
  waitingSeconds: number;
}

/** `history` in the order in which it was made; may be empty. */
export async function handlingTimes(tx: Tx, history: readonly StatusChange[]): Promise<HandlingTimes> {
  const [first, last] = [history[0], history.at(-1)];
  // what is being recorded has no spell that ended, and needs no calendar to say so
  if (!first || !last || history.length === 1) return { handlingSeconds: 0, waitingSeconds: 0 };
  const { working } = await defaultCalendar(tx, { asOf: first.at });
  const { handlingSeconds, waitingSeconds } = statusSeconds(history, working, last.at);
  return { handlingSeconds: Math.round(handlingSeconds), waitingSeconds: Math.round(waitingSeconds) };
}
