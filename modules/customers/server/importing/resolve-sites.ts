import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportContext, ImportGiven } from '../../../../platform/module/import-noun.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { named, readCells, words, type Readers } from './cell-readers.rules.ts';
import type { Meant } from './file-noun.ts';
import { findCustomersOfRows } from './find-customers-of-rows.ts';
import { sitesSought, type SiteState } from './site-file.store.ts';

type Said = Omit<SiteState, 'id' | 'customerId' | 'timeZone' | 'retiredAt'>;

export const siteReaders: Readers<Said> = {
  name: named(100),
  address: words(200),
  region: named(40),
  openingHours: words(500),
  accessNote: words(2000),
  hazards: words(1000),
  protection: words(1000),
};

const unknown = { address: null, region: null, openingHours: null, accessNote: null, hazards: null, protection: null };

/** Which sites rows mean: by customer and name. One that was retired and is named again comes back into use. */
export async function resolveSites(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<Meant<SiteState>[]> {
  const customerOf = await findCustomersOfRows(tx, rows, context);
  const read = rows.map((row) => ({ row, customer: customerOf(row), ...readCells(siteReaders, row.values) }));
  const known = await sitesSought(tx, {
    customerIds: [...new Set(read.flatMap(({ customer }) => customer.id ?? []))],
    names: read.flatMap(({ fields }) => fields.name ?? []),
  });
  const timeZone = (await ownTenant(tx))?.timeZone ?? 'Asia/Shanghai';
  return read.map(({ row: { number }, customer, fields, faults }) => {
    if (customer.id === null) return { number, known: null, after: null, faults: [customer.fault, ...faults] };
    if (faults.length > 0) return { number, known: null, after: null, faults };
    const customerId = customer.id;
    const found = known.find((site) => site.customerId === customerId && site.name === fields.name) ?? null;
    const before = found ?? { ...unknown, id: tx.newId(), customerId, name: fields.name ?? '', timeZone };
    return { number, known: found, after: { ...before, ...fields, retiredAt: null }, faults };
  });
}
