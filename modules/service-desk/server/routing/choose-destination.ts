import { millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor, calendarsOfStaff, defaultCalendar, type ServiceCalendar } from '../../../calendars/index.ts';
import { categoryAndAbove } from '../../../catalogue/index.ts';
import type { Hands } from '../tickets/ticket-course.rules.ts';
import { candidatesFor, dialledHotline } from './candidate.store.ts';
import { choosePerson, type Chosen } from './choose-person.rules.ts';
import { askedBy, firstMatch, type Match, type RoutedTicket } from './match-rule.rules.ts';
import type { Decided } from './routing-decision.rules.ts';
import type { LivingRule } from './routing-rule.rules.ts';

/** Where and when it comes in. */
export interface Surroundings {
  customerId: Id;
  siteId: Id | null;
  categoryId: Id | null;
  channelRecordId: Id | null;
  at: Instant;
}

/** What of a ticket has to be looked up before rules can be asked. */
export type LookedUp = Pick<RoutedTicket, 'categoryIds' | 'hotlineId' | 'isOpen'>;

/** Looks up only what some rule in use asks for; all of it side by side. */
export async function lookUp(tx: Tx, rules: readonly LivingRule[], around: Surroundings): Promise<LookedUp> {
  const asked = askedBy(rules);
  const { categoryId, channelRecordId } = around;
  const [categoryIds, hotlineId, open] = await sideBySide(
    asked.categories && categoryId !== null ? categoryAndAbove(tx, categoryId) : [],
    asked.hotlines && channelRecordId !== null ? dialledHotline(tx, channelRecordId) : null,
    Promise.all(asked.calendarIds.map(async (id) => [id, await isOpenAt(tx, id, around)] as const)),
  );
  return { categoryIds, hotlineId, isOpen: new Map(open) };
}

/** With the closures of the place laid on. */
async function isOpenAt(tx: Tx, calendarId: Id | null, { customerId, siteId, at }: Surroundings): Promise<boolean> {
  const use = { asOf: at, place: { customerId, siteId } };
  const calendar = calendarId === null ? await defaultCalendar(tx, use) : await calendarFor(tx, calendarId, use);
  return calendar !== undefined && countsAt(calendar, at);
}

function countsAt({ working }: ServiceCalendar, at: Instant): boolean {
  const instant = millisecondsOf(at);
  const stretch = working.stretchAt(instant);
  return stretch !== null && stretch.opens <= instant;
}

export interface Destination {
  hands: Hands;
  decided: Decided;
}

/** By the first rule that fits; null: none does. */
export async function chooseDestination(
  tx: Tx,
  { rules, ticket, at }: { rules: readonly LivingRule[]; ticket: RoutedTicket; at: Instant },
): Promise<Destination | null> {
  const match = firstMatch(rules, ticket);
  if (!match) return null;
  const chosen = await personFor(tx, match, { customerId: ticket.customerId, at });
  const { id, place, teamId, line, nextTeamId, isNextTeamRetired } = match.rule;
  const assigneeId = chosen?.staffId ?? null;
  return {
    hands: { teamId, assigneeId, line },
    decided: {
      by: 'rule',
      ruleId: id,
      rulePlace: place,
      categoryId: null,
      met: match.met,
      teamId,
      nextTeamId: isNextTeamRetired ? null : nextTeamId,
      assigneeId,
      choice: chosen?.choice ?? null,
    },
  };
}

async function personFor(
  tx: Tx,
  { rule }: Match,
  { customerId, at }: { customerId: Id; at: Instant },
): Promise<Chosen | null> {
  const { personBy, skillId, skillLevel, memberIds } = rule;
  if (personBy === null) return null;
  const [candidates, calendars] = await sideBySide(
    candidatesFor(tx, { rule, customerId, at }),
    calendarsOfStaff(tx, memberIds),
  );
  const members = candidates.map((candidate) => {
    const calendar = calendars.get(candidate.staffId);
    return { ...candidate, isAtWork: calendar !== undefined && countsAt(calendar, at) };
  });
  return choosePerson({ personBy, skillId, skillLevel }, members);
}
