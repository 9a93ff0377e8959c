import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { moneyFrom, wireMoney, type WireMoney } from '../../../../kernel/money.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Sealed } from '../../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LicenceMetric } from '../../licence.contract.ts';
import type { LicenceFields } from './licence.rules.ts';

export interface Licence extends LicenceFields {
  id: Id;
  customerId: Id;
  customerName: string;
  productId: Id;
  productName: string;
  supplierName: string | null;
  /** Given to machines or people now. */
  used: number;
  hasKeys: boolean;
  lowSince: Instant | null;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

export type LicenceRecord = Omit<Licence, 'price'> & { priceMinor: number | null };

/** With the names that they are shown by, to narrow further. */
export function licences(tx: Tx) {
  const nameIn = (table: 'customer' | 'software_product' | 'supplier', column: string) =>
    sql<string>`(select named.name from ${sql.table(table)} named
      where named.tenant_id = ${tx.tenantId} and named.id = licence.${sql.ref(column)})`;
  return sqlBuilder
    .selectFrom('licence')
    .select(['licence.id', 'licence.customerId', 'licence.productId', 'licence.edition', 'licence.quantity'])
    .select([
      'licence.priceMinor',
      'licence.supplierId',
      'licence.contractNumber',
      'licence.startsOn',
      'licence.endsOn',
    ])
    .select(['licence.freeAtLeast', 'licence.noticeDays', 'licence.note', 'licence.lowSince', 'licence.retiredAt'])
    .select(['licence.createdAt', 'licence.revision', sql<LicenceMetric>`licence.metric`.as('metric')])
    .select([nameIn('customer', 'customer_id').as('customerName')])
    .select([nameIn('software_product', 'product_id').as('productName')])
    .select([nameIn('supplier', 'supplier_id').as('supplierName'), sql<boolean>`keys is not null`.as('hasKeys')])
    .select(
      sql<number>`(select count(*)::integer from licence_use given
        where given.tenant_id = ${tx.tenantId} and given.licence_id = licence.id and given.ended_at is null)`.as(
        'used',
      ),
    )
    .where('licence.tenantId', '=', tx.tenantId)
    .$castTo<LicenceRecord>();
}

export function licenceOf({ priceMinor, ...row }: LicenceRecord): Licence {
  return { ...row, price: priceMinor === null ? null : wireMoney({ minor: priceMinor, currency: 'CNY' }) };
}

/** Undefined for what stands behind the caller's walls, and for none. */
export async function licenceById(tx: Tx, id: Id): Promise<Licence | undefined> {
  const row = await tx.first(licences(tx).where('licence.id', '=', id));
  return row && licenceOf(row);
}

/** Held against other writers until the transaction ends. */
export async function holdLicence(tx: Tx, id: Id): Promise<void> {
  await tx.rows(
    sqlBuilder.selectFrom('licence').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate(),
  );
}

export function sealedKeysOf(tx: Tx, id: Id): Promise<{ keys: string | null; envelopeKey: string | null } | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('licence')
      .select(['keys', 'envelopeKey'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

type NewLicence = LicenceFields & { id: Id; customerId: Id; productId: Id };

export async function insertLicence(tx: Tx, licence: NewLicence, keys: Sealed | null): Promise<void> {
  const { price, ...fields } = licence;
  const own = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(
    sqlBuilder.insertInto('licence').values({ ...fields, ...priceColumns(price), ...sealedColumns(keys), ...own }),
  );
}

type Saved = Partial<LicenceFields> & { retiredAt?: Instant };

/** Undefined keys stay as they are; null: there are none any more. */
export async function saveLicence(
  tx: Tx,
  id: Id,
  { keys, ...changes }: Saved & { keys?: Sealed | null | undefined },
): Promise<void> {
  const { price, ...fields } = changes;
  const columns = {
    ...fields,
    ...(price !== undefined && priceColumns(price)),
    ...(keys !== undefined && sealedColumns(keys)),
  };
  await tx.run(
    sqlBuilder
      .updateTable('licence')
      .set((row) => ({ ...columns, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

function priceColumns(price: WireMoney | null) {
  if (price === null) return { priceMinor: null, priceCurrency: null };
  const { minor, currency } = moneyFrom(price);
  return { priceMinor: minor, priceCurrency: currency };
}

function sealedColumns(sealed: Sealed | null) {
  return { keys: sealed?.text ?? null, envelopeKey: sealed?.envelopeKey ?? null };
}
