import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { insertRows, unnested } from '../../../../platform/database/bulk.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RenumberingItemRow } from '../../number-rule.contract.ts';

export interface RenumberingItem {
  customerId: Id;
  renumberingId: Id;
  position: number;
  assetId: Id;
  fromNumber: string;
  toNumber: string;
  /** Null: its name stays. */
  toName: string | null;
}

export async function insertItems(tx: Tx, rows: readonly RenumberingItem[]): Promise<void> {
  await insertRows(tx, 'renumberingItem', {
    rows,
    types: {
      customerId: 'uuid',
      renumberingId: 'uuid',
      position: 'integer',
      assetId: 'uuid',
      fromNumber: 'text',
      toNumber: 'text',
      toName: 'text',
    },
  });
}

type Outcome = NonNullable<RenumberingItemRow['outcome']>;

export interface ListedItem extends RenumberingItem {
  id: Id;
  name: string;
  outcome: Outcome | null;
}

interface ItemsAsked extends PageInput {
  renumberingId: Id;
  /** Only what was left as it was. */
  isLeft: boolean;
}

/** In the order of the plan, with what each machine is called now. Served by the primary key. */
export function pageOfItems(tx: Tx, { renumberingId, isLeft, ...page }: ItemsAsked): Promise<Page<ListedItem>> {
  const items = sqlBuilder
    .selectFrom('renumberingItem as item')
    .innerJoin('asset', (on) => on.onRef('asset.tenantId', '=', 'item.tenantId').onRef('asset.id', '=', 'item.assetId'))
    .select(['item.assetId as id', 'item.assetId', 'item.customerId', 'item.renumberingId', 'item.position'])
    .select(['item.fromNumber', 'item.toNumber', 'item.toName', 'asset.name'])
    .select((row) => row.ref('item.outcome').$castTo<Outcome | null>().as('outcome'))
    .where('item.tenantId', '=', tx.tenantId)
    .where('item.renumberingId', '=', renumberingId);
  const meant = isLeft ? items.where('item.outcome', '<>', 'done') : items;
  return keysetPage(tx, meant, {
    ...page,
    list: 'renumbering-items',
    column: 'item.position',
    field: 'position',
    direction: 'asc',
    idColumn: 'item.assetId',
  });
}

/** The next that nobody has done yet. */
export function waitingItems(tx: Tx, renumberingId: Id, most: number): Promise<RenumberingItem[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('renumberingItem')
      .select(['customerId', 'renumberingId', 'position', 'assetId', 'fromNumber', 'toNumber', 'toName'])
      .where('tenantId', '=', tx.tenantId)
      .where('renumberingId', '=', renumberingId)
      .where('outcome', 'is', null)
      .orderBy('position')
      .limit(most),
  );
}

export async function saveOutcomes(
  tx: Tx,
  renumberingId: Id,
  rows: readonly { position: number; outcome: Outcome }[],
): Promise<void> {
  await tx.run(
    statement(sql`
      update renumbering_item as item set outcome = given.outcome
      from ${unnested(rows, { position: 'integer', outcome: 'text' })} as given (position, outcome)
      where item.tenant_id = ${tx.tenantId} and item.renumbering_id = ${renumberingId}
        and item.position = given.position`),
  );
}
