import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { StandingConsent } from './standing-consent.rules.ts';

export interface NamedStandingConsent extends StandingConsent {
  customer: string;
  assetNumber: string | null;
  assetName: string | null;
}

function standing(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('standingConsent as given')
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'given.tenantId').onRef('customer.id', '=', 'given.customerId'),
      )
      .leftJoin('asset', (on) =>
        on.onRef('asset.tenantId', '=', 'given.tenantId').onRef('asset.id', '=', 'given.assetId'),
      )
      .select(['given.id', 'given.customerId', 'given.assetId', 'given.scope', 'given.contactId', 'given.personName'])
      .select(['given.note', 'given.givenAt', 'given.withdrawnAt', 'given.withdrawnBy', 'given.revision'])
      .select(['customer.name as customer', 'asset.number as assetNumber', 'asset.name as assetName'])
      // CHECK constraints hold the codes to these values
      .$castTo<NamedStandingConsent>()
      .where('given.tenantId', '=', tx.tenantId)
  );
}

const mostListed = 200;

/** Those that hold first, each newest first. Served by standing_consent_by_customer and _by_asset. */
export function standingConsents(
  tx: Tx,
  { customerId, assetId }: { customerId?: Id | undefined; assetId?: Id | undefined },
): Promise<NamedStandingConsent[]> {
  let asked = standing(tx);
  if (customerId !== undefined) asked = asked.where('given.customerId', '=', customerId);
  if (assetId !== undefined) asked = asked.where(holdsFor(tx, assetId));
  return tx.rows(
    asked
      .orderBy(sql`given.withdrawn_at is not null`)
      .orderBy('given.givenAt', 'desc')
      .orderBy('given.id', 'desc')
      .limit(mostListed),
  );
}

/** Its own, or one for every machine of whoever has it. */
function holdsFor(tx: Tx, assetId: Id) {
  return sql<boolean>`(given.asset_id = ${assetId} or (given.asset_id is null and given.customer_id = (
    select customer_id from asset where tenant_id = ${tx.tenantId} and id = ${assetId})))`;
}

/** What holds for a ticket: of its machine, or of every machine of its customer. */
export function standingFor(tx: Tx, ticket: { customerId: Id; assetId: Id | null }): Promise<NamedStandingConsent[]> {
  if (ticket.assetId === null) return Promise.resolve([]);
  return tx.rows(
    standing(tx)
      .where('given.customerId', '=', ticket.customerId)
      .where('given.withdrawnAt', 'is', null)
      .where((is) => is.or([is('given.assetId', 'is', null), is('given.assetId', '=', ticket.assetId)]))
      .orderBy('given.givenAt', 'desc')
      .orderBy('given.id', 'desc'),
  );
}

export function standingConsentById(tx: Tx, id: Id): Promise<NamedStandingConsent | undefined> {
  return tx.first(standing(tx).where('given.id', '=', id));
}

/** Who of the staff noted which; those that a customer gave themselves are not there. */
export async function notersOf(tx: Tx, ids: readonly Id[]): Promise<Map<Id, { id: Id; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<{ consentId: Id; id: Id; name: string }>`
      select g.id as "consentId", m.id, m.name from standing_consent g
      join staff_member m on m.tenant_id = g.tenant_id and m.id = g.noted_by_id
      where g.tenant_id = ${tx.tenantId} and g.id = any(${ids}::uuid[])`),
  );
  return new Map(rows.map(({ consentId, id, name }) => [consentId, { id, name }]));
}

export async function insertStandingConsent(tx: Tx, given: StandingConsent, notedById: Id | null): Promise<void> {
  await tx.run(sqlBuilder.insertInto('standingConsent').values({ ...given, notedById, tenantId: tx.tenantId }));
}

export async function saveStandingWithdrawal(tx: Tx, given: StandingConsent): Promise<void> {
  const { withdrawnAt, withdrawnBy, revision } = given;
  await tx.run(
    sqlBuilder
      .updateTable('standingConsent')
      .set({ withdrawnAt, withdrawnBy, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', given.id),
  );
}
