import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Licensing, ProductStage } from '../../software-product.contract.ts';
import type { ProductFields } from './product.rules.ts';

export interface Product extends ProductFields {
  id: Id;
  stage: ProductStage;
  ownerName: string | null;
  supplierName: string | null;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

/** With the names of who answers for them and who sells them, to narrow further. */
export function products(tx: Tx) {
  const nameIn = (table: 'staff_member' | 'supplier', column: 'owner_id' | 'supplier_id') =>
    sql<string | null>`(select named.name from ${sql.table(table)} named
      where named.tenant_id = software_product.tenant_id and named.id = software_product.${sql.ref(column)})`;
  return sqlBuilder
    .selectFrom('softwareProduct')
    .select(['softwareProduct.id', 'softwareProduct.name', 'publisher', 'isForbidden', 'ownerId', 'supplierId', 'note'])
    .select(['softwareProduct.retiredAt', 'softwareProduct.createdAt', 'softwareProduct.revision'])
    .select([sql<Licensing>`licensing`.as('licensing'), sql<ProductStage>`stage`.as('stage')])
    .select([nameIn('staff_member', 'owner_id').as('ownerName'), nameIn('supplier', 'supplier_id').as('supplierName')])
    .where('softwareProduct.tenantId', '=', tx.tenantId);
}

export function productById(tx: Tx, id: Id): Promise<Product | undefined> {
  return tx.first(products(tx).where('softwareProduct.id', '=', id));
}

/** In no order; those that are not there are left out. */
export function productsByIds(tx: Tx, ids: readonly Id[]): Promise<Product[]> {
  return tx.rows(products(tx).where('softwareProduct.id', '=', sql<string>`any(${[...ids]}::uuid[])`));
}

/** Of these names the products that are called so, however they are written. Served by software_product_by_name. */
export function productsNamed(tx: Tx, names: readonly string[]): Promise<{ id: Id; name: string }[]> {
  const lower = names.map((name) => name.toLowerCase());
  return tx.rows(
    sqlBuilder
      .selectFrom('softwareProduct')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where(sql<boolean>`lower(name) = any(${lower}::text[])`),
  );
}

type NewProduct = ProductFields & { id: Id; stage: ProductStage };

export async function insertProducts(tx: Tx, many: readonly NewProduct[]): Promise<void> {
  if (many.length === 0) return;
  const own = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('softwareProduct').values(many.map((product) => ({ ...product, ...own }))));
}

type Saved = Partial<ProductFields & { stage: ProductStage; retiredAt: Instant | null }>;

export async function saveProduct(tx: Tx, id: Id, changes: Saved): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('softwareProduct')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
