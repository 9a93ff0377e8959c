import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contractsIn } from '../contracts/contract.store.ts';

/** Bought by the customer, those that are over too. Served by contract_by_customer. */
export async function countContractsOf(tx: Tx, customerId: Id): Promise<number> {
  const contracts = contractsIn(tx).where('contract.customerId', '=', customerId);
  return (await tx.first(contracts.select(sql<number>`count(*)::integer`.as('many'))))?.many ?? 0;
}

/** Bought by the customer, and neither ended nor terminated. */
export async function openContractsOf(tx: Tx, customerId: Id) {
  return tx.rows(
    contractsIn(tx)
      .select(['contract.id', 'contract.number', 'contract.name'])
      .where('contract.customerId', '=', customerId)
      .where('contract.status', 'not in', ['ended', 'terminated'])
      .orderBy('contract.createdAt', 'desc'),
  );
}

/** In the hands of an account manager, and not over. Served by contract_by_manager. */
export async function contractsManagedBy(tx: Tx, staffId: Id) {
  return tx.rows(
    contractsIn(tx)
      .select(['contract.id', 'contract.customerId'])
      .where('contract.accountManagerId', '=', staffId)
      .where('contract.status', 'not in', ['ended', 'terminated'])
      .orderBy('contract.id'),
  );
}

/** How many versions exclude the category by its id. */
export async function countExclusionsOf(tx: Tx, categoryId: Id): Promise<number> {
  const versions = sqlBuilder
    .selectFrom('contractVersion')
    .where('tenantId', '=', tx.tenantId)
    .where(sql<boolean>`strpos(terms::text, ${categoryId}) > 0`);
  return (await tx.first(versions.select(sql<number>`count(*)::integer`.as('many'))))?.many ?? 0;
}

/** What excluded one category excludes the other; at most so many versions. Ids are told from words by their form. */
export function moveExclusions(tx: Tx, { from, into }: { from: Id; into: Id }, most: number): Promise<number> {
  return tx.run(
    statement(sql`
      update contract_version set terms = replace(terms::text, ${from}, ${into})::jsonb
      where tenant_id = ${tx.tenantId} and id in (
        select id from contract_version where tenant_id = ${tx.tenantId} and strpos(terms::text, ${from}) > 0
        limit ${most})`),
  );
}
