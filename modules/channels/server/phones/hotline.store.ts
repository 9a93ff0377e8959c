import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Hotline } from './hotline.rules.ts';

export interface NamedHotline extends Hotline {
  customerName: string | null;
  teamName: string;
}

function hotlines(tx: Tx) {
  return sqlBuilder
    .selectFrom('hotline')
    .leftJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'hotline.tenantId').onRef('customer.id', '=', 'hotline.customerId'),
    )
    .innerJoin('team', (on) =>
      on.onRef('team.tenantId', '=', 'hotline.tenantId').onRef('team.id', '=', 'hotline.teamId'),
    )
    .select([
      'hotline.id',
      'hotline.customerId',
      'hotline.number',
      'hotline.name',
      'hotline.teamId',
      'hotline.greeting',
    ])
    .select(['hotline.retiredAt', 'hotline.createdAt', 'hotline.revision'])
    .select(['customer.name as customerName', 'team.name as teamName'])
    .where('hotline.tenantId', '=', tx.tenantId);
}

/** In use first, then by number. */
export function allHotlines(tx: Tx): Promise<NamedHotline[]> {
  return tx.rows(
    hotlines(tx)
      .orderBy('hotline.retiredAt', (by) => by.asc().nullsFirst())
      .orderBy('hotline.number'),
  );
}

export function hotlineById(tx: Tx, id: Id): Promise<NamedHotline | undefined> {
  return tx.first(hotlines(tx).where('hotline.id', '=', id));
}

/** In use. Served by hotline_number. */
export function hotlineByNumber(tx: Tx, number: string): Promise<NamedHotline | undefined> {
  return tx.first(hotlines(tx).where('hotline.number', '=', number).where('hotline.retiredAt', 'is', null));
}

export async function insertHotline(tx: Tx, hotline: Hotline): Promise<void> {
  await tx.run(sqlBuilder.insertInto('hotline').values({ ...hotline, tenantId: tx.tenantId }));
}

type Changeable = Pick<Hotline, 'customerId' | 'number' | 'name' | 'teamId' | 'greeting' | 'retiredAt'>;

export async function updateHotline(tx: Tx, id: Id, fields: Partial<Changeable>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('hotline')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
