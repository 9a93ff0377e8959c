import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RecordState } from '../../channel-record.contract.ts';
import type { CallDirection } from '../../call.contract.ts';
import type { CallCourse } from './call.rules.ts';

export interface Call extends CallCourse {
  id: Id;
  customerId: Id | null;
  contactId: Id | null;
  externalId: string;
  direction: CallDirection;
  number: string | null;
  dialled: string | null;
  hotlineId: Id | null;
  teamId: Id | null;
  channelRecordId: Id | null;
}

/** With what its people and places are called, and how its entry in the channel log stands. */
export interface NamedCall extends Call {
  customerName: string | null;
  contactName: string | null;
  agentName: string | null;
  hotlineName: string | null;
  greeting: string | null;
  recordState: RecordState | null;
}

export function calls(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('call')
      .leftJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'call.tenantId').onRef('customer.id', '=', 'call.customerId'),
      )
      .leftJoin('staffMember as agent', (on) =>
        on.onRef('agent.tenantId', '=', 'call.tenantId').onRef('agent.id', '=', 'call.agentId'),
      )
      .leftJoin('hotline', (on) =>
        on.onRef('hotline.tenantId', '=', 'call.tenantId').onRef('hotline.id', '=', 'call.hotlineId'),
      )
      .leftJoin('channelRecord as record', (on) =>
        on.onRef('record.tenantId', '=', 'call.tenantId').onRef('record.id', '=', 'call.channelRecordId'),
      )
      .select(['call.id', 'call.customerId', 'call.contactId', 'call.externalId', 'call.direction', 'call.state'])
      .select(['call.number', 'call.dialled', 'call.hotlineId', 'call.teamId', 'call.agentId', 'call.firstAgentId'])
      .select(['call.beganAt', 'call.answeredAt', 'call.transferredAt', 'call.takenOverAt', 'call.endedAt'])
      .select(['call.channelRecordId', 'customer.name as customerName'])
      // asked of each row that is answered: joined, all contacts would be read for a page of calls
      .select((call) =>
        call
          .selectFrom('contact')
          .select('contact.name')
          .whereRef('contact.tenantId', '=', 'call.tenantId')
          .whereRef('contact.id', '=', 'call.contactId')
          .as('contactName'),
      )
      .select(['agent.name as agentName', 'hotline.name as hotlineName', 'hotline.greeting'])
      .select('record.state as recordState')
      // CHECK constraints hold direction and states to their codes
      .$castTo<NamedCall>()
      .where('call.tenantId', '=', tx.tenantId)
  );
}

export function callById(tx: Tx, id: Id): Promise<NamedCall | undefined> {
  return tx.first(calls(tx).where('call.id', '=', id));
}

/** Held against other events of the same call until the transaction ends. */
export function callForChange(tx: Tx, by: { id: Id } | { externalId: string }): Promise<NamedCall | undefined> {
  const held = calls(tx).forUpdate('call');
  return tx.first('id' in by ? held.where('call.id', '=', by.id) : held.where('call.externalId', '=', by.externalId));
}

/** False: two events of a new call came at once, and the other was first. */
export async function insertCall(tx: Tx, call: Call): Promise<boolean> {
  const inserted = await tx.run(
    sqlBuilder
      .insertInto('call')
      .values({ ...call, tenantId: tx.tenantId })
      .onConflict((same) => same.columns(['tenantId', 'externalId']).doNothing()),
  );
  return inserted > 0;
}

type Changeable = Omit<Call, 'id' | 'externalId' | 'direction'>;

export async function updateCall(tx: Tx, id: Id, fields: Partial<Changeable>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('call')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
