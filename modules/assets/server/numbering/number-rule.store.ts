import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

type Codes = Readonly<Record<string, string>>;

export interface NumberRule {
  customerId: Id;
  numberPattern: string;
  namePattern: string | null;
  prefix: string;
  siteCodes: Codes;
  kindCodes: Codes;
  nextNumber: number;
  revision: number;
}

export function numberRuleOf(tx: Tx, customerId: Id): Promise<NumberRule | undefined> {
  return tx.first(ruleOf(tx, customerId));
}

/** The same, and nobody counts on until the transaction ends. */
export function heldNumberRule(tx: Tx, customerId: Id): Promise<NumberRule | undefined> {
  return tx.first(ruleOf(tx, customerId).forUpdate());
}

function ruleOf(tx: Tx, customerId: Id) {
  return (
    sqlBuilder
      .selectFrom('numberRule')
      .select(['customerId', 'numberPattern', 'namePattern', 'prefix', 'nextNumber', 'revision'])
      // written by `saveNumberRule` alone
      .select((rule) => rule.ref('siteCodes').$castTo<Codes>().as('siteCodes'))
      .select((rule) => rule.ref('kindCodes').$castTo<Codes>().as('kindCodes'))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
  );
}

export async function saveNumberRule(tx: Tx, { customerId, siteCodes, kindCodes, ...rule }: NumberRule): Promise<void> {
  const saved = { ...rule, siteCodes: JSON.stringify(siteCodes), kindCodes: JSON.stringify(kindCodes) };
  await tx.run(
    sqlBuilder
      .insertInto('numberRule')
      .values({ tenantId: tx.tenantId, customerId, ...saved })
      .onConflict((conflict) => conflict.columns(['tenantId', 'customerId']).doUpdateSet(saved)),
  );
}

export async function deleteNumberRule(tx: Tx, customerId: Id): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('numberRule').where('tenantId', '=', tx.tenantId).where('customerId', '=', customerId),
  );
}

/** So many counts of the customer's, nobody else's from now on; answers with the first. Rolled back, they are free again. */
export async function takeCounts(tx: Tx, customerId: Id, many: number): Promise<number> {
  const [row] = await tx.rows(
    statement(sql<{ first: number }>`
      update number_rule set next_number = next_number + ${many}
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}
      returning next_number - ${many} as first`),
  );
  if (!row) throw new Error('the customer has no rule any more');
  return row.first;
}

/** From here on at the earliest. */
export async function passCounts(tx: Tx, customerId: Id, next: number): Promise<void> {
  await tx.run(
    statement(sql`
      update number_rule set next_number = greatest(next_number, ${next})
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}`),
  );
}

/** Of two customers that become one, the rule of the one that stays counts. */
export async function dropDoubleNumberRule(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  if (await numberRuleOf(tx, into)) await deleteNumberRule(tx, from);
}

export interface NamedSite {
  id: Id;
  name: string;
}

export function sitesOfCustomer(tx: Tx, customerId: Id): Promise<NamedSite[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('site')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('retiredAt', 'is', null)
      .orderBy('name')
      .limit(500),
  );
}

/** Of these, out of use or not. */
export function sitesCalled(tx: Tx, ids: readonly Id[]): Promise<NamedSite[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.rows(
    sqlBuilder
      .selectFrom('site')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
}
