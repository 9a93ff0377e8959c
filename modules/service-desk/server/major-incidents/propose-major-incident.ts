import { addSeconds } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { branchesOf } from '../tickets/category-branch.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { categoryAndAbove } from '../../../catalogue/index.ts';
import { nothingYet } from './declare-major-incident.ts';
import { tellMajor } from './major-entry.store.ts';
import { majorProposed } from './major-incident.events.ts';
import { insertMajor } from './major-incident.store.ts';
import type { MajorRule } from './major-rule.rules.ts';
import { rulesInUse } from './major-rule.store.ts';
import { isKnownAlready, reportedTogether } from './reported-together.store.ts';
import { claimProposals } from './claim-proposals.store.ts';

/** A new report may be one too many: a person decides whether it is one failure (SD-13). Harmless twice. */
export async function proposeMajorIncidents(tx: Tx, ticketId: Id): Promise<void> {
  const rules = await rulesInUse(tx);
  if (rules.length === 0) return;
  const ticket = await ticketById(tx, ticketId, 'all');
  if (ticket?.kind !== 'incident') return;
  await claimProposals(tx);
  for (const rule of rules) await proposeBy(tx, rule, ticket);
}

async function proposeBy(tx: Tx, rule: MajorRule, ticket: Ticket): Promise<void> {
  const since = addSeconds(tx.now, -rule.minutes * 60);
  // told late, as after a standstill: it is one report too many of what is over
  if (ticket.recordedAt < since) return;
  const of = await commonOf(tx, rule, ticket);
  if (of === null || (await isKnownAlready(tx, rule, of))) return;
  const ids = await reportedTogether(tx, { together: rule.together, of, since });
  if (ids.length < rule.tickets) return;

  // where and whose is read within the walls of whoever looks
  const proposed = {
    ...nothingYet(tx.newId(), tx.now),
    title: rule.name,
    beganAt: since,
    ruleId: rule.id,
    proposedFor: of,
  };
  await insertMajor(tx, proposed);
  await tellMajor(tx, proposed.id, { kind: 'proposed', words: rule.name, count: ids.length });
  await announce(tx, majorProposed(proposed, ids.length));
}

/** Of which category, site or machine the ticket counts for the rule; null: of none. */
async function commonOf(tx: Tx, { together, categoryId }: MajorRule, ticket: Ticket): Promise<Id | null> {
  if (together === 'site') return ticket.siteId;
  if (together === 'asset') return ticket.assetId;
  if (ticket.categoryId === null) return null;
  if (categoryId === null) return (await branchesOf(tx, [ticket.categoryId])).get(ticket.categoryId) ?? null;
  return (await categoryAndAbove(tx, ticket.categoryId)).includes(categoryId) ? categoryId : null;
}
