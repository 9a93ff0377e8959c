import { changesBetween } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { BulkDeed } from '../../bulk-run.contract.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { assignTicket } from '../tickets/assign-ticket.ts';
import { cancelTicket } from '../tickets/cancel-ticket.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import { confirmTicket } from '../tickets/confirm-ticket.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { ticketAssigned, ticketChanged } from '../tickets/ticket.events.ts';
import { waitOnTicket } from '../tickets/wait-on-ticket.ts';
import { bulkRunRefusals } from './bulk-run.refusals.ts';
import { restored, ticketActOf, type Before } from './bulk-run.rules.ts';

/** The same as one person does to one ticket, by the same use case. */
export async function doDeed(tx: Tx, ticket: Id, { act, ...given }: BulkDeed): Promise<unknown> {
  const input = { ticket, ...given };
  if (act === 'confirm') return confirmTicket(tx, input);
  if (act === 'prioritise') return changeTicket(tx, input);
  if (act === 'assign') return assignTicket(tx, input);
  if ('body' in input) return writeEntry(tx, { ...input, kind: 'note' });
  if (!('reason' in input)) throw new Error(`nothing does ${act}`);
  return act === 'wait' ? waitOnTicket(tx, input) : cancelTicket(tx, input);
}

interface Undoing {
  before: Before | null;
  /** Of the ticket, when the run had done with it. */
  revision: number | null;
}

/** Refuses a ticket that somebody has changed since. */
export async function undoDeed(tx: Tx, id: Id, { before, revision }: Undoing): Promise<void> {
  if (!before) throw new Refusal(bulkRunRefusals.not_undoable);
  const ticket = await ticketToAct(tx, id, ticketActOf[before.act]);
  if (ticket.revision !== revision) throw new Refusal(bulkRunRefusals.touched);
  const wanted = restored(ticket, before);
  const changes = changesBetween(ticket, wanted, ['impact', 'urgency', 'priority']);

  const saved = await moveTicket(tx, ticket, wanted);
  await announce(tx, before.act === 'assign' ? ticketAssigned(ticket, saved) : ticketChanged(saved, changes));
}
