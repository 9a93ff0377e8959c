import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Handover } from './handover.rules.ts';

export interface NamedHandover extends Handover {
  fromName: string | null;
  toName: string;
  offeredByName: string | null;
}

function handovers(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('ticketHandover as offer')
      .leftJoin('staffMember as owner', (on) =>
        on.onRef('owner.tenantId', '=', 'offer.tenantId').onRef('owner.id', '=', 'offer.fromId'),
      )
      .innerJoin('staffMember as next', (on) =>
        on.onRef('next.tenantId', '=', 'offer.tenantId').onRef('next.id', '=', 'offer.toId'),
      )
      .leftJoin('staffMember as offerer', (on) =>
        on.onRef('offerer.tenantId', '=', 'offer.tenantId').onRef('offerer.id', '=', 'offer.offeredById'),
      )
      .select(['offer.id', 'offer.customerId', 'offer.ticketId', 'offer.fromId', 'offer.toId', 'offer.reason'])
      .select(['offer.offeredAt', 'offer.offeredById', 'offer.answer', 'offer.answeredAt', 'offer.answerReason'])
      .select(['owner.name as fromName', 'next.name as toName', 'offerer.name as offeredByName'])
      // a CHECK constraint holds the answer to these values
      .$castTo<NamedHandover>()
      .where('offer.tenantId', '=', tx.tenantId)
  );
}

/** Newest first. Served by ticket_handover_by_ticket. */
export function handoversOf(tx: Tx, ticketId: Id): Promise<NamedHandover[]> {
  return tx.rows(
    handovers(tx).where('offer.ticketId', '=', ticketId).orderBy('offer.offeredAt', 'desc').orderBy('offer.id', 'desc'),
  );
}

export function handoverById(tx: Tx, id: Id): Promise<NamedHandover | undefined> {
  return tx.first(handovers(tx).where('offer.id', '=', id));
}

/** The one that has no answer yet. Served by ticket_handover_waiting. */
export function waitingHandover(tx: Tx, ticketId: Id): Promise<NamedHandover | undefined> {
  return tx.first(handovers(tx).where('offer.ticketId', '=', ticketId).where('offer.answer', 'is', null));
}

/** Offers without an answer that somebody made or was made. Served by ticket_handover_by_to and _by_offerer. */
export function waitingHandoversOf(tx: Tx, staffId: Id): Promise<NamedHandover[]> {
  return tx.rows(
    handovers(tx)
      .where('offer.answer', 'is', null)
      .where((is) => is.or([is('offer.toId', '=', staffId), is('offer.offeredById', '=', staffId)]))
      .orderBy('offer.id'),
  );
}

function rowOf({ fromName: _from, toName: _to, offeredByName: _by, ...row }: Handover & Partial<NamedHandover>) {
  return row;
}

export async function insertHandover(tx: Tx, handover: Handover): Promise<void> {
  await tx.run(sqlBuilder.insertInto('ticketHandover').values({ ...rowOf(handover), tenantId: tx.tenantId }));
}

export async function saveAnswer(tx: Tx, { id, answer, answeredAt, answerReason }: Handover): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('ticketHandover')
      .set({ answer, answeredAt, answerReason })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
