import { moneyFrom, wireMoney, type WireMoney } from '../../../../kernel/money.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RecordFields } from '../../asset-record.contract.ts';

/** As the table has them: money in two columns; the addresses of network cards are rows of their own. */
export function columnsOf<Fields extends Partial<Pick<RecordFields, 'price' | 'macAddresses'>>>(fields: Fields) {
  const { price, macAddresses: _rows, ...columns } = fields;
  return { ...columns, ...(price !== undefined && priceColumns(price)) };
}

/** What something cost, in its two columns. */
export function priceColumns(price: WireMoney | null) {
  const { minor, currency } = price ? moneyFrom(price) : { minor: null, currency: null };
  return { priceMinor: minor, priceCurrency: currency };
}

export function priceOf({ priceMinor }: { priceMinor: number | null }): WireMoney | null {
  // the only currency that there is, as the contract says
  return priceMinor === null ? null : wireMoney({ minor: priceMinor, currency: 'CNY' });
}

/** A column that is not granted to customers' people: null to them. */
export function ours<Value>(tx: Tx, column: string) {
  return roleOf(tx.caller) === 'portal' ? sql<Value | null>`null` : sql<Value | null>`${sql.ref(`asset.${column}`)}`;
}

/** By a sub-select, not by a join: names are looked up for the rows of the page, joins would be made before it is cut. */
export function nameOf(tx: Tx, table: string, column: string) {
  return sql<string | null>`(select name from ${sql.table(table)} as named
    where named.tenant_id = ${tx.tenantId} and named.id = ${sql.ref(`asset.${column}`)})`;
}

/** The same of what customers' people do not see. */
export function ourNameOf(tx: Tx, table: string, column: string) {
  return roleOf(tx.caller) === 'portal' ? sql<string | null>`null` : nameOf(tx, table, column);
}

/** Since when the maker of its model mends nothing. */
export function supportEndOf(tx: Tx) {
  if (roleOf(tx.caller) === 'portal') return sql<string | null>`null`;
  return sql<string | null>`(select support_ended_on from asset_model
    where asset_model.tenant_id = ${tx.tenantId} and asset_model.id = asset.model_id)`;
}

/** What the catalogue calls its model. */
export function modelTitleOf(tx: Tx) {
  if (roleOf(tx.caller) === 'portal') return sql<string | null>`null`;
  return sql<string | null>`(select title from asset_model
    where asset_model.tenant_id = ${tx.tenantId} and asset_model.id = asset.model_id)`;
}
