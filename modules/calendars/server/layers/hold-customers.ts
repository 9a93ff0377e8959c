import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { layersAt, type LayerRow } from './layer.rules.ts';
import { insertLayer, layerRows } from './layer.store.ts';

/** The rows of both come to stand side by side; the one that is kept says its own word again, so that it goes on to hold. */
export const layersOfCustomers: CustomerHolder = {
  textKey: 'calendars:layer.panel',
  count: async (tx, customerId) => placesSaying(await layerRows(tx, customerId), customerId),
  makeRoom: sayAgain,
};

/** The customer and those of its sites that change anything now. */
function placesSaying(rows: readonly LayerRow[], customerId: Id): number {
  const own = rows.filter((row) => row.customerId === customerId);
  return [...Map.groupBy(own, ({ siteId }) => siteId).values()].filter((said) => said.at(-1)?.layer).length;
}

async function sayAgain(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  const isSaidAt = (rows: readonly LayerRow[], customerId: Id) =>
    rows.some((row) => row.customerId === customerId && row.siteId === null);
  const rows = await layerRows(tx, into);
  const kept = layersAt(rows, { customerId: into, siteId: null }).customer;
  if (!isSaidAt(rows, into) || !isSaidAt(await layerRows(tx, from), from)) return;
  const layer = kept?.layer ?? null;
  await insertLayer(tx, { id: tx.newId(), customerId: into, siteId: null, layer, validFrom: tx.now });
}
