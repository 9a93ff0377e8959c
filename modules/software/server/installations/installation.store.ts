import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { InstallationSource } from '../../installation.contract.ts';
import type { TitleState } from '../../software-title.contract.ts';

export interface Installation {
  id: Id;
  customerId: Id;
  customerName: string;
  assetId: Id;
  assetNumber: string;
  assetName: string;
  titleId: Id;
  titleName: string;
  titlePublisher: string | null;
  titleState: TitleState;
  productId: Id | null;
  productName: string | null;
  isForbidden: boolean;
  edition: string | null;
  version: string;
  installedOn: Day | null;
  source: InstallationSource;
  foundAt: Instant;
  removedAt: Instant | null;
}

export interface InstallationFilter extends PageInput {
  customerId?: Id | undefined;
  assetId?: Id | undefined;
  titleId?: Id | undefined;
  productId?: Id | undefined;
  /** `now`: what is there, on machines in use. */
  state?: 'now' | 'removed' | undefined;
}

/** Each name by a look-up of its own: the walls let no join be planned well. */
function installations(tx: Tx) {
  const ofTitle = (column: string) =>
    sql`(select title.${sql.ref(column)} from software_title title
      where title.tenant_id = ${tx.tenantId} and title.id = installation.title_id)`;
  const ofProduct = (column: string) =>
    sql`(select product.${sql.ref(column)} from software_title title
      join software_product product on product.tenant_id = ${tx.tenantId} and product.id = title.product_id
      where title.tenant_id = ${tx.tenantId} and title.id = installation.title_id)`;
  const ofAsset = (column: string) =>
    sql`(select machine.${sql.ref(column)} from asset machine
      where machine.tenant_id = ${tx.tenantId} and machine.id = installation.asset_id)`;
  const customerName = sql`(select customer.name from customer
    where customer.tenant_id = ${tx.tenantId} and customer.id = installation.customer_id)`;
  return sqlBuilder
    .selectFrom('installation')
    .select(['installation.id', 'installation.customerId', 'installation.assetId', 'installation.titleId'])
    .select(['installation.version', 'installation.installedOn', 'installation.source'])
    .select(['installation.foundAt', 'installation.removedAt', customerName.as('customerName')])
    .select([ofAsset('number').as('assetNumber'), ofAsset('name').as('assetName')])
    .select([ofTitle('name').as('titleName'), ofTitle('publisher').as('titlePublisher')])
    .select([
      ofTitle('state').as('titleState'),
      ofTitle('product_id').as('productId'),
      ofTitle('edition').as('edition'),
    ])
    .select([ofProduct('name').as('productName')])
    .select(sql`coalesce(${ofProduct('is_forbidden')}, false)`.as('isForbidden'))
    .where('installation.tenantId', '=', tx.tenantId)
    .$castTo<Installation>();
}

/** The newest finding first. Served by installation_by_asset, _by_customer and _by_title. */
export function pageOfInstallations(tx: Tx, filter: InstallationFilter): Promise<Page<Installation>> {
  const { customerId, assetId, titleId, productId, state, ...page } = filter;
  let query = installations(tx);
  if (customerId !== undefined) query = query.where('installation.customerId', '=', customerId);
  if (assetId !== undefined) query = query.where('installation.assetId', '=', assetId);
  if (titleId !== undefined) query = query.where('installation.titleId', '=', titleId);
  if (productId !== undefined)
    query = query.where(
      sql<boolean>`installation.title_id = any(array(select title.id from software_title title
        where title.tenant_id = ${tx.tenantId} and title.product_id = ${productId}))`,
    );
  if (state === 'removed') query = query.where('installation.removedAt', 'is not', null);
  if (state === 'now')
    query = query.where('installation.removedAt', 'is', null).where(
      sql<boolean>`exists (select from asset machine where machine.tenant_id = ${tx.tenantId}
        and machine.id = installation.asset_id and machine.retired_at is null)`,
    );
  const order = { column: 'installation.foundAt', field: 'foundAt', direction: 'desc' } as const;
  return keysetPage(tx, query, { list: 'installations', idColumn: 'installation.id', ...order, ...page });
}

interface Counts {
  installed: number;
  forbidden: number;
  unknown: number;
}

/** Of what is on a machine now. Served by installation_present. */
export async function countOnMachine(tx: Tx, assetId: Id): Promise<Counts> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('installation')
      .innerJoin('softwareTitle', (on) =>
        on
          .onRef('softwareTitle.tenantId', '=', 'installation.tenantId')
          .onRef('softwareTitle.id', '=', 'installation.titleId'),
      )
      .leftJoin('softwareProduct', (on) =>
        on
          .onRef('softwareProduct.tenantId', '=', 'softwareTitle.tenantId')
          .onRef('softwareProduct.id', '=', 'softwareTitle.productId'),
      )
      .select(sql<number>`count(*)::integer`.as('installed'))
      .select(sql<number>`count(*) filter (where software_product.is_forbidden)::integer`.as('forbidden'))
      .select(sql<number>`count(*) filter (where software_title.state = 'unknown')::integer`.as('unknown'))
      .where('installation.tenantId', '=', tx.tenantId)
      .where('installation.assetId', '=', assetId)
      .where('installation.removedAt', 'is', null),
  );
  return row ?? { installed: 0, forbidden: 0, unknown: 0 };
}

/** Served by installation_by_customer. */
export async function countOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('installation')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('removedAt', 'is', null),
  );
  return row?.many ?? 0;
}
