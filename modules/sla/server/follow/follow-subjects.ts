import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor, type ServiceCalendar } from '../../../calendars/index.ts';
import type { ClockView } from '../../clock.contract.ts';
import type { AgreementLine } from '../agreements/agreement.rules.ts';
import { linesOfDefault } from '../agreements/agreement.store.ts';
import { saveClocks } from './clock.store.ts';
import { showClocks } from './clocks-of.ts';
import {
  dueTimesOf,
  followedClocks,
  linesUsed,
  type DueTimes,
  type FollowedClock,
  type FollowedFacts,
  type FollowedSubject,
} from './followed.rules.ts';
import { handlingTimes, type HandlingTimes } from './handling-times.ts';

/** What a subject keeps on its own row to sort and count by, and its clocks as of now. */
export interface Followed extends DueTimes, HandlingTimes {
  clocks: ClockView[];
}

/**
 * Lets the clocks know how a subject stands: worked out anew from all its facts, under the agreement as it was when
 * the subject was recorded, and kept. In the same transaction as the fact itself; harmless twice.
 */
export async function follow(tx: Tx, subject: FollowedSubject): Promise<Followed> {
  const followed = (await followAll(tx, [subject])).get(subject.subject.id);
  if (!followed) throw new Error('one subject is followed once');
  return followed;
}

/** The same for many at once, by the subject's id: for imports. */
export async function followAll(tx: Tx, subjects: readonly FollowedSubject[]): Promise<Map<Id, Followed>> {
  const lines = await linesOfDefault(tx);
  const clocks: { of: FollowedSubject; clock: FollowedClock }[] = [];
  const followed = new Map<Id, Followed>();
  for (const of of subjects) {
    const [own, handled] = await Promise.all([clocksFrom(tx, of.facts, lines), handlingTimes(tx, of.facts.history)]);
    clocks.push(...own.map((clock) => ({ of, clock })));
    const times = { ...dueTimesOf(own), ...handled };
    followed.set(of.subject.id, { ...times, clocks: await showClocks(tx, own) });
  }
  await saveClocks(tx, clocks);
  return followed;
}

/** What the clocks must be, by the facts and the agreement's lines alone. */
export async function clocksFrom(tx: Tx, facts: FollowedFacts, lines: readonly AgreementLine[]) {
  const calendars = new Map<Id, ServiceCalendar>();
  for (const { calendarId } of linesUsed(facts, lines)) {
    const calendar = await calendarFor(tx, calendarId, { asOf: facts.recordedAt });
    if (calendar) calendars.set(calendarId, calendar);
  }
  return followedClocks(facts, { lines, calendars });
}
