import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { TicketKind } from '../../ticket-codes.contract.ts';
import type { Hands } from '../tickets/ticket-course.rules.ts';
import { chooseDestination, type LookedUp, lookUp } from './choose-destination.ts';
import { decidedByCategory, type RoutingDecision, type UsualTeam } from './routing-decision.rules.ts';
import type { LivingRule } from './routing-rule.rules.ts';
import { livingRules } from './routing-rule.store.ts';

/** What is said of a ticket while it is recorded. */
export interface RoutedReport {
  customerId: Id;
  siteId?: Id | undefined;
  categoryId?: Id | undefined;
  kind: TicketKind;
  channel: string;
  channelRecordId?: Id | undefined;
  teamId?: Id | undefined;
  assigneeId?: Id | undefined;
  resolution?: unknown;
}

/** Null: rules are not asked. */
export type AskedRules = readonly LivingRule[] | null;

/**
 * Rules say where a ticket goes that nobody sent anywhere by hand. What is solved at once goes nowhere; and of what the
 * customer's people hand in they are asked right after it is recorded, for these callers see nothing of the provider's
 * staff.
 */
export async function rulesFor(tx: Tx, { teamId, assigneeId, resolution }: RoutedReport): Promise<AskedRules> {
  const isSaid = Boolean(teamId) || Boolean(assigneeId) || resolution !== undefined;
  return isSaid || roleOf(tx.caller) === 'portal' ? null : livingRules(tx);
}

export async function lookUpFor(tx: Tx, rules: AskedRules, report: RoutedReport): Promise<LookedUp | null> {
  const { customerId, siteId = null, categoryId = null, channelRecordId = null } = report;
  return rules && lookUp(tx, rules, { customerId, siteId, categoryId, channelRecordId, at: tx.now });
}

interface KnownCaller {
  isVip: boolean;
  language: Locale | null;
}

/** What rules ask of whoever calls; of nobody, nothing is known. */
export function personOf(caller: KnownCaller | null): KnownCaller {
  return { isVip: caller?.isVip ?? false, language: caller?.language ?? null };
}

interface Sent {
  id: Id;
  input: RoutedReport;
  caller: KnownCaller | null;
  priority: Priority;
  rules: AskedRules;
  lookedUp: LookedUp | null;
  /** Whom the category names, and whose hands it would come into by that. */
  usual: UsualTeam | null;
  usualHands: Hands;
}

/** Whose hands it comes into, and by whose word; without a decision, as it was said by hand. */
export async function sendOn(
  tx: Tx,
  { id, input, caller, priority, rules, lookedUp, usual, usualHands }: Sent,
): Promise<{ hands: Hands; decision: RoutingDecision | null }> {
  if (!rules || !lookedUp) return { hands: usualHands, decision: null };
  const { customerId, kind, channel, siteId = null } = input;
  const ticket = { customerId, siteId, kind, channel, priority, ...personOf(caller), ...lookedUp };
  const ruled = await chooseDestination(tx, { rules, ticket, at: tx.now });
  const hands = ruled?.hands ?? usualHands;
  const decided = ruled?.decided ?? decidedByCategory(usual);
  return { hands, decision: { ...decided, id: tx.newId(), customerId, ticketId: id, decidedAt: tx.now } };
}
