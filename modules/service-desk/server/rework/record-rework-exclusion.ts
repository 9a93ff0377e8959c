import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { claimAttachments } from '../../../files/index.ts';
import type { recordReworkExclusion as endpoint, ReworkExclusionView } from '../../rework.contract.ts';
import { scopeOf, staffActing } from '../tickets/ticket.policy.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { exclusionStated } from './rework.events.ts';
import { reworkRefusals } from './rework.refusals.ts';
import { exclusionById, exclusionsOf, insertExclusion } from './rework-exclusion.store.ts';
import { exclusionView } from './rework-exclusion.view.ts';

/** Changes nothing yet: it stays free of charge until a reviewer has decided. */
export async function recordReworkExclusion(tx: Tx, input: InputOf<typeof endpoint>): Promise<ReworkExclusionView> {
  const { reason, evidence, attachmentIds = [] } = input;
  const statedById = staffActing(tx.caller);
  const ticket = found(await ticketForChange(tx, input.ticket, scopeOf(tx.caller)));
  if (ticket.coverage !== 'guarantee') throw new Refusal(reworkRefusals.not_free);
  const standing = (await exclusionsOf(tx, ticket.id)).some(({ decision }) => decision !== 'rejected');
  if (standing) throw new Refusal(reworkRefusals.stated);

  const of = { id: tx.newId(), customerId: ticket.customerId, ticketId: ticket.id };
  const open = { decision: null, decidedAt: null, decidedById: null, decisionWords: null };
  const exclusion = { ...of, reason, evidence, statedAt: tx.now, statedById, ...open };
  await insertExclusion(tx, exclusion);
  const subject = { kind: 'ticket', id: ticket.id };
  const claim = { subject, partId: null, customerId: ticket.customerId, audience: 'internal' as const };
  await claimAttachments(tx, attachmentIds, claim);
  await announce(tx, exclusionStated(ticket, exclusion));
  return exclusionView(found(await exclusionById(tx, exclusion.id)), tx.caller);
}
