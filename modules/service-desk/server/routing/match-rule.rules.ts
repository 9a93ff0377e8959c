import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { Met } from '../../routing-decision.contract.ts';
import type { RoutingConditions } from '../../routing-rule.contract.ts';
import type { TicketKind } from '../../ticket-codes.contract.ts';
import type { LivingRule } from './routing-rule.rules.ts';

/** What rules ask of a ticket. */
export interface RoutedTicket {
  customerId: Id;
  siteId: Id | null;
  /** Its own category first, then those above it; empty: it has none. */
  categoryIds: readonly Id[];
  kind: TicketKind;
  priority: Priority;
  channel: string;
  hotlineId: Id | null;
  /** Of the caller; null: nobody calls, or it is not known. */
  language: Locale | null;
  isVip: boolean;
  /** Whether these calendars are open when it is recorded; of the provider's default under null. */
  isOpen: ReadonlyMap<Id | null, boolean>;
}

export interface Match {
  rule: LivingRule;
  met: Met[];
}

/** The first rule in the order that fits; one whose team is out of use is passed over. Null: none does. */
export function firstMatch(rules: readonly LivingRule[], ticket: RoutedTicket): Match | null {
  for (const rule of rules) {
    const met = rule.isTeamRetired ? null : metBy(rule.conditions, ticket);
    if (met) return { rule, met };
  }
  return null;
}

/** Each condition with what of the ticket meets it; empty: it takes all tickets. Null: not all are met. */
export function metBy(conditions: RoutingConditions, ticket: RoutedTicket): Met[] | null {
  const asked = [
    among('customer', conditions.customerIds, [ticket.customerId]),
    among('site', conditions.siteIds, [ticket.siteId]),
    among('category', conditions.categoryIds, ticket.categoryIds),
    among('kind', conditions.kinds, [ticket.kind]),
    among('priority', conditions.priorities, [ticket.priority]),
    among('channel', conditions.channels, [ticket.channel]),
    among('hotline', conditions.hotlineIds, [ticket.hotlineId]),
    among('language', conditions.languages, [ticket.language]),
    among(
      'vip',
      named(conditions.isVip, (isVip) => (isVip ? 'yes' : 'no')),
      [ticket.isVip ? 'yes' : 'no'],
    ),
    among(
      'hours',
      named(conditions.hours, (hours) => hours),
      [hoursOf(conditions, ticket)],
    ),
  ].filter((condition) => condition !== undefined);
  const met = asked.flatMap(({ on, value }) => (value === undefined ? [] : [{ on, value }]));
  return met.length === asked.length ? met : null;
}

/** Undefined: nothing is asked. Without a value: none of what the ticket has was wanted; of several the first counts. */
function among(on: Met['on'], wanted: readonly string[] | undefined, has: readonly (string | null)[]) {
  if (wanted === undefined) return undefined;
  return { on, value: has.filter((value) => value !== null).find((value) => wanted.includes(value)) };
}

function named<Value>(wanted: Value | undefined, word: (value: Value) => string): string[] | undefined {
  return wanted === undefined ? undefined : [word(wanted)];
}

function hoursOf({ calendarId }: RoutingConditions, { isOpen }: RoutedTicket) {
  const open = isOpen.get(calendarId ?? null);
  if (open === undefined) return null;
  return open ? 'inside' : 'outside';
}

/** What the rules ask for that has to be looked up first. */
export function askedBy(rules: readonly LivingRule[]) {
  const conditions = rules.filter(({ isTeamRetired }) => !isTeamRetired).map((rule) => rule.conditions);
  const timed = conditions.filter(({ hours }) => hours !== undefined);
  return {
    categories: conditions.some(({ categoryIds }) => categoryIds !== undefined),
    hotlines: conditions.some(({ hotlineIds }) => hotlineIds !== undefined),
    calendarIds: [...new Set(timed.map(({ calendarId }): Id | null => calendarId ?? null))],
  };
}
