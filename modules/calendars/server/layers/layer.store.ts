import type { Id } from '../../../../kernel/id.ts';
import type { Layer } from '../../../../kernel/working-time/definition.ts';
import { compiledOnce } from '../../../../platform/database/compiled-once.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LayerRow } from './layer.rules.ts';

function layers({ tenantId }: Pick<Tx, 'tenantId'>) {
  return sqlBuilder
    .selectFrom('calendarLayer')
    .select(['id', 'customerId', 'siteId', 'layer', 'validFrom'])
    .where('calendarLayer.tenantId', '=', tenantId)
    .orderBy('validFrom')
    .orderBy('id');
}

/** The provider's rows and, if asked, those of one customer and its sites; oldest first. */
export async function layerRows(tx: Tx, customerId: Id | null): Promise<LayerRow[]> {
  const { tenantId } = tx;
  const rows = await tx.rows(customerId ? layersUpTo({ tenantId, customerId }) : layersOfProvider({ tenantId }));
  return rows.map(layerRow);
}

const layersOfProvider = compiledOnce((asked: Pick<Tx, 'tenantId'>) => layers(asked).where('customerId', 'is', null));

const layersUpTo = compiledOnce(({ tenantId, customerId }: Pick<Tx, 'tenantId'> & { customerId: Id }) =>
  layers({ tenantId }).where((where) =>
    where.or([where('customerId', 'is', null), where('customerId', '=', customerId)]),
  ),
);

/** Those of all places that the caller sees, oldest first. */
export async function layerRowsOfAll(tx: Tx): Promise<LayerRow[]> {
  return (await tx.rows(layers(tx))).map(layerRow);
}

export async function insertLayer(tx: Tx, { layer, ...row }: LayerRow): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('calendarLayer')
      .values({ ...row, tenantId: tx.tenantId, layer: layer && JSON.stringify(layer) }),
  );
}

function layerRow(row: Omit<LayerRow, 'layer'> & { layer: unknown }): LayerRow {
  // written by insertLayer
  return { ...row, layer: row.layer as Layer | null };
}

const byTransaction = new WeakMap<Tx, Map<Id | null, Promise<LayerRow[]>>>();

/** The same, one question a transaction and customer: a loop may ask. */
export function layerRowsOnce(tx: Tx, customerId: Id | null): Promise<LayerRow[]> {
  const asked = byTransaction.get(tx) ?? new Map<Id | null, Promise<LayerRow[]>>();
  byTransaction.set(tx, asked);
  const answer = asked.get(customerId) ?? layerRows(tx, customerId);
  asked.set(customerId, answer);
  return answer;
}
