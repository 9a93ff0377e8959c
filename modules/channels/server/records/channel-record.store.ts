import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ChannelRecord } from './channel-record.rules.ts';

/** With what its customer, contact and people are called. */
export interface NamedChannelRecord extends ChannelRecord {
  customerName: string | null;
  contactName: string | null;
  agentName: string | null;
  settledByName: string | null;
}

export function channelRecords(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('channelRecord as record')
      .leftJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'record.tenantId').onRef('customer.id', '=', 'record.customerId'),
      )
      .leftJoin('contact', (on) =>
        on.onRef('contact.tenantId', '=', 'record.tenantId').onRef('contact.id', '=', 'record.contactId'),
      )
      .leftJoin('staffMember as agent', (on) =>
        on.onRef('agent.tenantId', '=', 'record.tenantId').onRef('agent.id', '=', 'record.agentId'),
      )
      .leftJoin('staffMember as settler', (on) =>
        on.onRef('settler.tenantId', '=', 'record.tenantId').onRef('settler.id', '=', 'record.settledById'),
      )
      .select(['record.id', 'record.customerId', 'record.kind', 'record.cameAt', 'record.agentId', 'record.contactId'])
      .select(['record.address', 'record.label', 'record.state', 'record.subjectKind', 'record.subjectId'])
      .select(['record.settledAt', 'record.settledById', 'record.noBusinessReason', 'record.noBusinessNote'])
      .select(['record.revision', 'customer.name as customerName', 'contact.name as contactName'])
      .select(['agent.name as agentName', 'settler.name as settledByName'])
      // CHECK constraints hold kind, state and reason to their codes
      .$castTo<NamedChannelRecord>()
      .where('record.tenantId', '=', tx.tenantId)
  );
}

export function channelRecordById(tx: Tx, id: Id): Promise<NamedChannelRecord | undefined> {
  return tx.first(channelRecords(tx).where('record.id', '=', id));
}

export function channelRecordsById(tx: Tx, ids: readonly Id[]): Promise<NamedChannelRecord[]> {
  return tx.rows(channelRecords(tx).where('record.id', 'in', ids));
}

/** Held against other writers until the transaction ends. */
export function channelRecordForChange(tx: Tx, id: Id): Promise<NamedChannelRecord | undefined> {
  return tx.first(channelRecords(tx).where('record.id', '=', id).forUpdate('record'));
}

/** At least one. */
export async function insertChannelRecords(tx: Tx, records: readonly ChannelRecord[]): Promise<void> {
  const rows = records.map((record) => ({ ...record, tenantId: tx.tenantId }));
  await tx.run(sqlBuilder.insertInto('channelRecord').values(rows));
}

type Changeable = Omit<ChannelRecord, 'id' | 'kind' | 'cameAt' | 'revision'>;

export async function updateChannelRecord(tx: Tx, id: Id, fields: Partial<Changeable>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('channelRecord')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Entries linked to one thing become another's; at another customer nobody of the old one is named any more. Answers with them. */
export async function moveRecordsOf(
  tx: Tx,
  { from, into }: { from: Subject; into: Subject & { customerId: Id } },
): Promise<Id[]> {
  const { kind, id, customerId } = into;
  const contactThere = sql<Id | null>`case when customer_id = ${customerId}::uuid then contact_id end`;
  const moved = await tx.rows(
    sqlBuilder
      .updateTable('channelRecord')
      .set((row) => ({
        subjectKind: kind,
        subjectId: id,
        customerId,
        contactId: contactThere,
        revision: row('revision', '+', 1),
      }))
      .where('tenantId', '=', tx.tenantId)
      .where('subjectKind', '=', from.kind)
      .where('subjectId', '=', from.id)
      .returning('id'),
  );
  return moved.map((record) => record.id);
}

/** Only what nobody has taken. */
export async function takeRecord(tx: Tx, id: Id, agentId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('channelRecord')
      .set((row) => ({ agentId, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .where('agentId', 'is', null),
  );
}
