import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { categoryOf } from '../../../catalogue/index.ts';
import { priorities, type Priority } from '../../../catalogue/priority.contract.ts';
import { contactById, siteById } from '../../../customers/index.ts';
import { previewClocks } from '../../../sla/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { readTicketProposal as endpoint, TicketProposal } from '../../ticket-proposal.contract.ts';
import { promiseWords } from '../promises/promise-words.delivered.ts';
import { vipRaisesUrgency } from '../settings/desk-settings-for.ts';
import { weighed } from '../tickets/recording.rules.ts';

/** As recording would decide it; what is not there, or not for this caller, says nothing. */
export async function readTicketProposal(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketProposal> {
  const { kind, callerId, categoryId, siteId } = input;
  const category = categoryId === undefined ? undefined : await categoryOf(tx, categoryId);
  const caller = callerId === undefined ? undefined : await contactById(tx, callerId);
  const weight = weighed({ kind }, category ?? null, await vipRaisesUrgency(tx, caller));
  const timeZone = await zoneAt(tx, siteId);
  const promises = [];
  for (const priority of priorities) {
    promises.push({ priority, promise: promiseWords(await clocksOfNew(tx, priority), { timeZone, now: tx.now }) });
  }
  return { ...weight, promises };
}

/** Of a ticket that is recorded now. */
function clocksOfNew(tx: Tx, priority: Priority) {
  const first = { at: tx.now, status: 'registered', waitingReason: null, priority, traits: null } as const;
  const nothingYet = { respondedAt: null, resolvedAt: null, agreedAt: null, milestones: [], timedById: null };
  return previewClocks(tx, { customerId: null, facts: { recordedAt: tx.now, ...nothingYet, history: [first] } });
}

/** Where help is needed, or where the provider is. */
async function zoneAt(tx: Tx, siteId: Id | undefined): Promise<string> {
  const site = siteId === undefined ? undefined : await siteById(tx, siteId);
  return site?.timeZone ?? (await ownTenant(tx))?.timeZone ?? 'Asia/Shanghai';
}
