import type { Tx } from '../../../../platform/database/tx.ts';
import type { Traits } from '../../../sla/index.ts';
import { isMove, statusRow, type StatusRow, type Ticket } from './ticket-record.rules.ts';
import { lastTraits, traitsFrom, traitsToWrite } from './ticket-traits.rules.ts';
import { traitGround } from './ticket-traits.store.ts';

/** What an act adds to the history: nothing, or how the ticket stands from now on. */
export async function rowsAfter(tx: Tx, change: Change): Promise<StatusRow[]> {
  const { before, after } = change;
  const traits = await traitsAfter(tx, change);
  return isMove(before, after) || traits ? [{ ...statusRow(after, tx.now), traits }] : [];
}

interface Change {
  before: Ticket;
  after: Ticket;
  history: readonly StatusRow[];
  /** Of the contract that it goes over to; else as it was. */
  isBeyondLimit?: boolean | undefined;
}

async function traitsAfter(tx: Tx, { before, after, history, isBeyondLimit }: Change): Promise<Traits | null> {
  const wanted = traitsToWrite(before, after);
  if (wanted === 'none') return null;
  const last = lastTraits(history);
  const { teamId, assigneeId } = after;
  if (wanted === 'hands' && last) return { ...last, teamId, assigneeId };
  return traitsFrom(after, await traitGround(tx, after), isBeyondLimit ?? last?.isBeyondLimit ?? false);
}
