import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { presenceSeconds } from '../../ticket-presence.contract.ts';

export interface Present {
  staffId: Id;
  name: string;
  isWriting: boolean;
}

/** Who gave a sign of life within the last minute, by name. Served by the primary key. */
export function presentAt(tx: Tx, ticketId: Id): Promise<Present[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('ticketPresence as presence')
      .innerJoin('staffMember as staff', (join) =>
        join.onRef('staff.tenantId', '=', 'presence.tenantId').onRef('staff.id', '=', 'presence.staffId'),
      )
      .select(['presence.staffId', 'staff.name', 'presence.isWriting'])
      .where('presence.tenantId', '=', tx.tenantId)
      .where('presence.ticketId', '=', ticketId)
      .where('presence.seenAt', '>', addSeconds(tx.now, -presenceSeconds))
      .orderBy('staff.name')
      .orderBy('presence.staffId'),
  );
}

interface Sign {
  ticketId: Id;
  customerId: Id;
  staffId: Id;
  isWriting: boolean;
}

export async function saveSign(tx: Tx, { isWriting, ...of }: Sign): Promise<void> {
  const now = { isWriting, seenAt: tx.now };
  await tx.run(
    sqlBuilder
      .insertInto('ticketPresence')
      .values({ ...of, ...now, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'ticketId', 'staffId']).doUpdateSet(now)),
  );
}

/** False when they weren't there. */
export async function removeSign(tx: Tx, { ticketId, staffId }: Pick<Sign, 'ticketId' | 'staffId'>): Promise<boolean> {
  const gone = await tx.run(
    sqlBuilder
      .deleteFrom('ticketPresence')
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId)
      .where('staffId', '=', staffId),
  );
  return gone > 0;
}

/** Those whose page ended without a word. Served by ticket_presence_by_age. */
export async function removeSignsBefore(tx: Tx, before: Instant): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('ticketPresence').where('tenantId', '=', tx.tenantId).where('seenAt', '<', before),
  );
}
