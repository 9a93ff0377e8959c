import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ServiceCalendar } from '../../../calendars/index.ts';
import { contestsInForce } from '../selection/contests-in-force.ts';
import { contestsOf, type Contest } from '../selection/choose-lines.rules.ts';
import { inForceAt, type PromisedAgreement } from '../selection/promised.rules.ts';
import { calendarOfClock } from './clock-calendar.ts';
import type { Promises } from './followed.rules.ts';
import type { FollowedFacts } from './followed-subject.rules.ts';

/** What is to be timed, as far as it says what it is timed by. */
export interface ToTime {
  /** Null: nobody's yet; only what the provider promises all is asked. */
  customerId: Id | null;
  facts: FollowedFacts;
}

/** With the calendars as services, of which a story tells the days. */
export interface PlacedPromises extends Promises {
  serviceCalendarOf(calendarId: Id, siteId: Id | null): ServiceCalendar | undefined;
}

/** The lines in force when it was recorded, with every calendar that they may count by at its sites. */
export async function promisesFor(
  tx: Tx,
  of: ToTime,
  agreements: readonly PromisedAgreement[],
): Promise<PlacedPromises> {
  const { facts, customerId } = of;
  const contests = contestsAt(agreements, facts);
  const calendars = new Map<string, ServiceCalendar>();
  for (const siteId of sitesOf(facts)) {
    for (const calendarId of calendarIdsOf(contests)) {
      const key = { customerId, calendarId, siteId, promisedAt: facts.recordedAt };
      calendars.set(`${calendarId} ${siteId}`, await calendarOfClock(tx, key));
    }
  }
  const serviceCalendarOf = (calendarId: Id, siteId: Id | null) => calendars.get(`${calendarId} ${siteId}`);
  return { contests, serviceCalendarOf, calendarOf: (...where) => serviceCalendarOf(...where)?.working };
}

/** Imported history goes by the one agreement that it is told to go by, from its beginning. */
function contestsAt(agreements: readonly PromisedAgreement[], { recordedAt, timedById }: FollowedFacts): Contest[] {
  if (timedById === null) return contestsInForce(agreements, recordedAt);
  return contestsOf(inForceAt(onlyOne(agreements, timedById), recordedAt));
}

function onlyOne(agreements: readonly PromisedAgreement[], id: Id): PromisedAgreement[] {
  return agreements.filter((agreement) => agreement.id === id).map((agreement) => ({ ...agreement, isDefault: true }));
}

function sitesOf({ history }: FollowedFacts): Set<Id | null> {
  const sites = new Set<Id | null>(history.flatMap(({ traits }) => (traits ? [traits.siteId] : [])));
  return sites.size === 0 ? new Set([null]) : sites;
}

function calendarIdsOf(contests: readonly Contest[]): Set<Id> {
  return new Set(contests.flatMap(({ ranked }) => ranked.map(({ line }) => line.calendarId)));
}
