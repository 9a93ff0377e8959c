import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CallEvent } from './call.rules.ts';

export interface NewCallEvent extends CallEvent {
  externalId: string;
  callId: Id;
  customerId: Id | null;
  extension: string | null;
}

/** False: an event that the phone system calls the same was told before. */
export async function insertCallEvent(tx: Tx, event: NewCallEvent): Promise<boolean> {
  const inserted = await tx.run(
    sqlBuilder
      .insertInto('callEvent')
      .values({ ...event, tenantId: tx.tenantId, receivedAt: tx.now })
      .onConflict((same) => same.columns(['tenantId', 'externalId']).doNothing()),
  );
  return inserted > 0;
}

export async function callOfEvent(tx: Tx, externalId: string): Promise<Id | undefined> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('callEvent')
      .select('callId')
      .where('tenantId', '=', tx.tenantId)
      .where('externalId', '=', externalId),
  );
  return row?.callId;
}

/** All that was said of a call, in no order. Served by call_event_by_call. */
export function eventsOfCall(tx: Tx, callId: Id): Promise<CallEvent[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('callEvent')
      .select(['kind', 'at', 'staffId'])
      .where('tenantId', '=', tx.tenantId)
      .where('callId', '=', callId)
      // a CHECK constraint holds the kind to its codes
      .$castTo<CallEvent>(),
  );
}
