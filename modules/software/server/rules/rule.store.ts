import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Rule } from '../titles/title.rules.ts';

export interface StoredRule extends Rule {
  productName: string | null;
  /** How many reported names it sorts. */
  titles: number;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}

function rules(tx: Tx) {
  return sqlBuilder
    .selectFrom('titleRule')
    .select(['titleRule.id', 'pattern', 'publisherPattern', 'productId', 'edition'])
    .select(['titleRule.createdAt', 'titleRule.retiredAt', 'titleRule.revision'])
    .select(
      sql<string | null>`(select product.name from software_product product
        where product.tenant_id = title_rule.tenant_id and product.id = title_rule.product_id)`.as('productName'),
    )
    .select(
      sql<number>`(select count(*)::integer from software_title title
        where title.tenant_id = ${tx.tenantId} and title.rule_id = title_rule.id)`.as('titles'),
    )
    .where('titleRule.tenantId', '=', tx.tenantId);
}

export function ruleById(tx: Tx, id: Id): Promise<StoredRule | undefined> {
  return tx.first(rules(tx).where('titleRule.id', '=', id));
}

/** All of them: a provider has hundreds. */
export function rulesInUse(tx: Tx): Promise<Rule[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('titleRule')
      .select(['id', 'pattern', 'publisherPattern', 'productId', 'edition'])
      .where('tenantId', '=', tx.tenantId)
      .where('retiredAt', 'is', null),
  );
}

export interface RuleFilter extends PageInput {
  productId?: Id | undefined;
  words?: string | undefined;
}

/** Those in use, by pattern. Served by title_rule_in_order and title_rule_by_product. */
export function pageOfRules(tx: Tx, { productId, words, ...page }: RuleFilter): Promise<Page<StoredRule>> {
  let query = rules(tx).where('titleRule.retiredAt', 'is', null);
  if (productId !== undefined) query = query.where('productId', '=', productId);
  if (words !== undefined) query = query.where(sql<boolean>`strpos(pattern, ${words.toLowerCase()}) > 0`);
  const order = { column: 'titleRule.pattern', field: 'pattern', direction: 'asc' } as const;
  return keysetPage(tx, query, { list: 'title rules', idColumn: 'titleRule.id', ...order, ...page });
}

/** Whether another one in use has these patterns. Served by title_rule_by_pattern. */
export async function isRuleThere(tx: Tx, rule: Omit<Rule, 'productId' | 'edition'>): Promise<boolean> {
  const same = sqlBuilder
    .selectFrom('titleRule')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('pattern', '=', rule.pattern)
    .where('publisherPattern', '=', rule.publisherPattern)
    .where('retiredAt', 'is', null)
    .where('id', '<>', rule.id);
  return (await tx.first(same)) !== undefined;
}

export async function insertRules(tx: Tx, many: readonly Rule[]): Promise<void> {
  if (many.length === 0) return;
  const own = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('titleRule').values(many.map((rule) => ({ ...rule, ...own }))));
}

type Saved = Partial<Omit<Rule, 'id'>> & { retiredAt?: Instant };

export async function saveRule(tx: Tx, id: Id, changes: Saved): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('titleRule')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
