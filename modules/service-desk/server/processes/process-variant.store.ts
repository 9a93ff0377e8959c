import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ProcessVariant } from './process-variant.rules.ts';

export interface NamedVariant extends ProcessVariant {
  customerName: string | null;
  contractNumber: string | null;
  categoryPath: string | null;
  /** Of the tickets that it governs, those that are open. */
  openCount: number;
}

function variants(tx: Tx) {
  return sqlBuilder
    .selectFrom('processVariant as variant')
    .leftJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'variant.tenantId').onRef('customer.id', '=', 'variant.customerId'),
    )
    .leftJoin('contract', (on) =>
      on.onRef('contract.tenantId', '=', 'variant.tenantId').onRef('contract.id', '=', 'variant.contractId'),
    )
    .leftJoin('category', (on) =>
      on.onRef('category.tenantId', '=', 'variant.tenantId').onRef('category.id', '=', 'variant.categoryId'),
    )
    .select(['variant.id', 'variant.customerId', 'variant.contractId', 'variant.categoryId', 'variant.name'])
    .select(['variant.retiredAt', 'variant.createdAt', 'variant.revision'])
    .select(['customer.name as customerName', 'contract.number as contractNumber', 'category.path as categoryPath'])
    .select(
      sql<number>`(select count(*)::integer from ticket_process governed
        join process_version said on said.tenant_id = governed.tenant_id and said.id = governed.version_id
        join ticket on ticket.tenant_id = governed.tenant_id and ticket.id = governed.ticket_id
        where governed.tenant_id = variant.tenant_id and said.variant_id = variant.id
          and ticket.status not in ('closed', 'cancelled'))`.as('openCount'),
    )
    .where('variant.tenantId', '=', tx.tenantId);
}

interface Meant {
  isWithRetired: boolean;
  customerId?: Id | undefined;
}

/** Those for all customers first, then by customer; a provider has some dozens. */
export function allVariants(tx: Tx, { isWithRetired, customerId }: Meant): Promise<NamedVariant[]> {
  const ordered = variants(tx)
    .orderBy('variant.retiredAt', (order) => order.desc().nullsFirst())
    .orderBy('customer.name', (order) => order.asc().nullsFirst())
    .orderBy('variant.name')
    .orderBy('variant.id');
  const meant = customerId === undefined ? ordered : ordered.where('variant.customerId', '=', customerId);
  return tx.rows(isWithRetired ? meant : meant.where('variant.retiredAt', 'is', null));
}

export function variantById(tx: Tx, id: Id): Promise<NamedVariant | undefined> {
  return tx.first(variants(tx).where('variant.id', '=', id));
}

/** Held against other writers until the transaction ends. */
export function variantForChange(tx: Tx, id: Id): Promise<NamedVariant | undefined> {
  return tx.first(variants(tx).where('variant.id', '=', id).forUpdate('variant'));
}

/** False: there is one in use for the same. */
export async function insertVariant(tx: Tx, variant: ProcessVariant): Promise<boolean> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('processVariant')
      .values({ ...variant, tenantId: tx.tenantId })
      .onConflict((conflict) =>
        conflict
          .columns(['tenantId', 'customerId', 'contractId', 'categoryId'])
          .where('retiredAt', 'is', null)
          .doNothing(),
      ),
  );
  return written > 0;
}

export async function saveVariant(tx: Tx, id: Id, changes: Partial<Pick<ProcessVariant, 'name' | 'retiredAt'>>) {
  await tx.run(
    sqlBuilder
      .updateTable('processVariant')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export async function countVariantsOf(tx: Tx, customerId: Id): Promise<number> {
  return (await allVariants(tx, { isWithRetired: true, customerId })).length;
}

/** Of two customers that become one, what the one that stays has said counts. */
export async function retireDoubleVariants(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('processVariant as double')
      .set((row) => ({ retiredAt: tx.now, revision: row('double.revision', '+', 1) }))
      .where('double.tenantId', '=', tx.tenantId)
      .where('double.customerId', '=', from)
      .where('double.retiredAt', 'is', null)
      .where(
        sql<boolean>`exists (select from process_variant own where own.tenant_id = ${tx.tenantId}
          and own.customer_id = ${into} and own.retired_at is null
          and own.contract_id is not distinct from double.contract_id
          and own.category_id is not distinct from double.category_id)`,
      ),
  );
}
