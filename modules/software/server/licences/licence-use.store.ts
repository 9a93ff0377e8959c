import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface LicenceUse {
  id: Id;
  customerId: Id;
  licenceId: Id;
  assetId: Id | null;
  contactId: Id | null;
  assetNumber: string | null;
  assetName: string | null;
  contactName: string | null;
  since: Instant;
  endedAt: Instant | null;
}

function uses(tx: Tx) {
  const ofAsset = (column: 'number' | 'name') =>
    sql<string | null>`(select machine.${sql.ref(column)} from asset machine
      where machine.tenant_id = ${tx.tenantId} and machine.id = licence_use.asset_id)`;
  return sqlBuilder
    .selectFrom('licenceUse')
    .select(['licenceUse.id', 'licenceUse.customerId', 'licenceUse.licenceId', 'licenceUse.assetId'])
    .select(['licenceUse.contactId', 'licenceUse.since', 'licenceUse.endedAt'])
    .select([ofAsset('number').as('assetNumber'), ofAsset('name').as('assetName')])
    .select(
      sql<string | null>`(select contact.name from contact
        where contact.tenant_id = ${tx.tenantId} and contact.id = licence_use.contact_id)`.as('contactName'),
    )
    .where('licenceUse.tenantId', '=', tx.tenantId);
}

export function useById(tx: Tx, id: Id): Promise<LicenceUse | undefined> {
  return tx.first(uses(tx).where('licenceUse.id', '=', id));
}

export interface UseFilter extends PageInput {
  licenceId: Id;
  isWithEnded: boolean;
}

/** The newest first. Served by licence_use_by_licence. */
export function pageOfUses(tx: Tx, { licenceId, isWithEnded, ...page }: UseFilter): Promise<Page<LicenceUse>> {
  const ofLicence = uses(tx).where('licenceUse.licenceId', '=', licenceId);
  const query = isWithEnded ? ofLicence : ofLicence.where('licenceUse.endedAt', 'is', null);
  const order = { column: 'licenceUse.since', field: 'since', direction: 'desc' } as const;
  return keysetPage(tx, query, { list: 'licence uses', idColumn: 'licenceUse.id', ...order, ...page });
}

type NewUse = Pick<LicenceUse, 'id' | 'customerId' | 'licenceId' | 'assetId' | 'contactId'>;

/** False: they have it already. */
export async function insertUse(tx: Tx, use: NewUse): Promise<boolean> {
  const row = { ...use, tenantId: tx.tenantId, since: tx.now };
  const inserted = await tx.run(
    sqlBuilder
      .insertInto('licenceUse')
      .values(row)
      .onConflict((on) => on.doNothing()),
  );
  return inserted > 0;
}

type Ended = Pick<LicenceUse, 'id' | 'customerId' | 'licenceId' | 'assetId' | 'contactId'>;

/** Which end: one, all of a licence, or all that a machine has. */
type Ending = { by: 'id' | 'licence_id' | 'asset_id'; is: Id };

/** Those that are not over; answers with what it ended. */
export function endUses(tx: Tx, { by, is }: Ending): Promise<Ended[]> {
  return tx.rows(
    statement(sql<Ended>`
      update licence_use set ended_at = greatest(since, ${tx.now}::timestamptz)
      where tenant_id = ${tx.tenantId} and ${sql.ref(by)} = ${is} and ended_at is null
      returning id, customer_id as "customerId", licence_id as "licenceId", asset_id as "assetId",
        contact_id as "contactId"`),
  );
}

/** Of a person, over or not. Served by licence_use_by_contact. */
export async function countUsesOfContact(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('licenceUse')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId),
  );
  return row?.many ?? 0;
}

/** What both have, the one who goes has no more. */
export async function moveUses(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update licence_use given set ended_at = greatest(since, ${tx.now}::timestamptz)
      where tenant_id = ${tx.tenantId} and contact_id = ${from} and ended_at is null
        and exists (select from licence_use theirs
          where theirs.tenant_id = ${tx.tenantId} and theirs.contact_id = ${into}
            and theirs.licence_id = given.licence_id and theirs.ended_at is null)`),
  );
  await tx.run(
    statement(sql`
      update licence_use set contact_id = ${into} where tenant_id = ${tx.tenantId} and contact_id = ${from}`),
  );
}
