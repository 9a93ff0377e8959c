import type { Tx } from '../../../../platform/database/tx.ts';
import type { Traits } from '../../../sla/index.ts';
import { isMove, statusRow, type StatusRow, type Ticket } from './ticket-record.rules.ts';
import { lastTraits, traitsFrom, traitsToWrite, type Cover } from './ticket-traits.rules.ts';
import { traitGround } from './ticket-traits.store.ts';

/** The first row of a ticket's history, with all that agreements choose lines by. */
export async function firstRow(tx: Tx, ticket: Ticket, cover: Cover): Promise<StatusRow> {
  return { ...statusRow(ticket, tx.now), traits: traitsFrom(ticket, await traitGround(tx, ticket), cover) };
}

/** What an act adds to the history: nothing, or how the ticket stands from now on. */
export async function rowsAfter(
  tx: Tx,
  { before, after, history }: { before: Ticket; after: Ticket; history: readonly StatusRow[] },
): Promise<StatusRow[]> {
  const traits = await traitsAfter(tx, { before, after, history });
  return isMove(before, after) || traits ? [{ ...statusRow(after, tx.now), traits }] : [];
}

async function traitsAfter(
  tx: Tx,
  { before, after, history }: { before: Ticket; after: Ticket; history: readonly StatusRow[] },
): Promise<Traits | null> {
  const wanted = traitsToWrite(before, after);
  if (wanted === 'none') return null;
  const last = lastTraits(history);
  const { teamId, assigneeId } = after;
  if (wanted === 'hands' && last) return { ...last, teamId, assigneeId };
  const cover = { contractId: last?.contractId ?? null, isBeyondLimit: last?.isBeyondLimit ?? false };
  return traitsFrom(after, await traitGround(tx, after), cover);
}
