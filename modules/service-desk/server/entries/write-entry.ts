import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { attachmentsOf, claimAttachments } from '../../../files/index.ts';
import type * as contract from '../../entry.contract.ts';
import { timesWords } from '../../../sla/index.ts';
import { childrenToChange } from '../links/children.ts';
import { isFinal } from '../tickets/ticket.rules.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { refollowTicket } from '../tickets/refollow-ticket.ts';
import { started } from '../tickets/ticket-course.rules.ts';
import { recorderOf } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { saveTicket } from '../tickets/ticket.store.ts';
import { refuseForeignKind } from './entry.policy.ts';
import { entryRefusals } from './entry.refusals.ts';
import { actOf, audienceOf, isUnfinished, type Entry } from './entry.rules.ts';
import { entryView } from './entry.view.ts';
import { followAnswer } from './follow-answer.ts';
import { keepEntries } from './keep-entry.ts';

export async function writeEntry(tx: Tx, input: InputOf<typeof contract.writeEntry>): Promise<contract.EntryView> {
  const { kind, body = '', attachmentIds = [] } = input;
  const ticket = await ticketToAct(tx, input.ticket, actOf(kind));
  refuseForeignKind(tx.caller, kind);
  if (body === '' && attachmentIds.length === 0) throw new Refusal(entryRefusals.empty, {}, 'body');
  const audience = audienceOf(kind, input.audience);
  if (audience === null) throw new Refusal(entryRefusals.cannot_be_private, {}, 'audience');
  if (isUnfinished(kind, audience, body)) throw new Refusal(entryRefusals.gap_left, {}, 'body');

  const [entry] = await keepEntries(tx, ticket, [{ kind, audience, body }]);
  if (!entry) throw new Error('nothing was kept');
  const subject = { kind: 'ticket', id: ticket.id };
  const { customerId } = ticket;
  await claimAttachments(tx, attachmentIds, { subject, partId: entry.id, customerId, audience });
  if (input.toChildren && kind === 'reply' && body !== '') await replyToChildren(tx, ticket, body);
  await goOnAfter(tx, ticket, entry);
  return entryView(entry, attachmentIds.length > 0 ? await attachmentsOf(tx, subject) : []);
}

/** What the words of an entry set going. */
async function goOnAfter(tx: Tx, ticket: Ticket, { kind, audience }: Pick<Entry, 'kind' | 'audience'>): Promise<void> {
  if (audience === 'public' && recorderOf(tx.caller) !== null) await followWords(tx, ticket);
  if (kind === 'step') await beginHandling(tx, ticket);
  if (kind === 'answer') await followAnswer(tx, ticket);
}

/** Everybody who reported the same is told the same; files stay with the parent. Answers with how many. */
async function replyToChildren(tx: Tx, parent: Ticket, body: string): Promise<number> {
  return replyToEach(tx, await childrenToChange(tx, parent.id), body);
}

/** The same words for a ticket, which is held, and its children. Answers with how many of them were open. */
export async function replyToFamily(tx: Tx, parent: Ticket, body: string): Promise<number> {
  return (await replyToEach(tx, [parent], body)) + (await replyToChildren(tx, parent, body));
}

async function replyToEach(tx: Tx, tickets: readonly Ticket[], body: string): Promise<number> {
  const open = tickets.filter(({ status }) => !isFinal(status));
  for (const ticket of open) {
    await keepEntries(tx, ticket, [{ kind: 'reply', audience: 'public', body }]);
    await followWords(tx, ticket);
  }
  return open.length;
}

/** An answer, or the end of a silence, where the customer was promised one (SLA-03). */
async function followWords(tx: Tx, ticket: Ticket): Promise<void> {
  if (await timesWords(tx, ticket.customerId)) await refollowTicket(tx, ticket);
}

/** The first step of handling starts it (SD-03). */
async function beginHandling(tx: Tx, ticket: Ticket): Promise<void> {
  if (ticket.startedAt === null) await saveTicket(tx, ticket, started(ticket, tx.now));
}
