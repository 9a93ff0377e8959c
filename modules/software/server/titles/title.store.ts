import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TitleState } from '../../software-title.contract.ts';
import type { Sorting } from './sorted-as.rules.ts';

export interface Title {
  id: Id;
  name: string;
  publisher: string | null;
  state: TitleState;
  productId: Id | null;
  productName: string | null;
  edition: string | null;
  pattern: string | null;
  /** On how many machines in use that the caller may see. */
  machines: number;
  /** The same of all machines, when they were counted last. */
  counted: number;
  seenAt: Instant;
  revision: number;
}

/** Only those that were found on a machine that the caller may see: what others' machines have is not theirs to know. */
export function titles(tx: Tx) {
  return sqlBuilder
    .selectFrom('softwareTitle')
    .select(['softwareTitle.id', 'softwareTitle.name', 'softwareTitle.publisher', 'softwareTitle.productId'])
    .select(['softwareTitle.edition', 'softwareTitle.seenAt', 'softwareTitle.revision'])
    .select(['softwareTitle.machines as counted'])
    .select(sql<TitleState>`software_title.state`.as('state'))
    .select(
      sql<string | null>`(select product.name from software_product product
        where product.tenant_id = software_title.tenant_id and product.id = software_title.product_id)`.as(
        'productName',
      ),
    )
    .select(
      sql<string | null>`(select rule.pattern from title_rule rule
        where rule.tenant_id = software_title.tenant_id and rule.id = software_title.rule_id)`.as('pattern'),
    )
    .select(
      sql<number>`(select count(distinct present.asset_id)::integer from installation present
        where present.tenant_id = ${tx.tenantId} and present.title_id = software_title.id
          and present.removed_at is null)`.as('machines'),
    )
    .where('softwareTitle.tenantId', '=', tx.tenantId)
    .where(
      sql<boolean>`exists (select from installation seen
        where seen.tenant_id = ${tx.tenantId} and seen.title_id = software_title.id)`,
    );
}

export function titleById(tx: Tx, id: Id): Promise<Title | undefined> {
  return tx.first(titles(tx).where('softwareTitle.id', '=', id));
}

/** How a person sorted it; null: the rules may again. */
export async function sortTitle(tx: Tx, id: Id, { by, ...sorting }: Sorting & { by: 'hand' | 'rules' }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('softwareTitle')
      .set((row) => ({ ...sorting, isByHand: by === 'hand', revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export interface SortableTitle extends Sorting {
  id: Id;
  nameKey: string;
  publisherKey: string;
  name: string;
  publisher: string | null;
  machines: number;
  isByHand: boolean;
}

/** Those that nobody sorted by hand. There are some ten thousand of a provider, whatever the number of machines. */
export function titlesOfRules(tx: Tx): Promise<SortableTitle[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('softwareTitle')
      .select(['id', 'nameKey', 'publisherKey', 'name', 'publisher', 'machines', 'isByHand'])
      .select(['productId', 'edition', 'ruleId', sql<TitleState>`state`.as('state')])
      .where('tenantId', '=', tx.tenantId)
      .where('isByHand', '=', false)
      .orderBy('id'),
  );
}

/** Just its keys, whether or not any machine of the caller's has it. */
export function keysOfTitle(tx: Tx, id: Id): Promise<{ nameKey: string; publisherKey: string } | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('softwareTitle')
      .select(['nameKey', 'publisherKey'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

type SortedRow = Sorting & { id: Id };

const types: ColumnTypes<SortedRow> = {
  id: 'uuid',
  state: 'text',
  productId: 'uuid',
  edition: 'text',
  ruleId: 'uuid',
};

export async function saveSorted(tx: Tx, rows: readonly SortedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      update software_title title set state = given.state, product_id = given.product_id, edition = given.edition,
        rule_id = given.rule_id, revision = title.revision + 1
      from ${unnested(rows, types)} as given(id, state, product_id, edition, rule_id)
      where title.tenant_id = ${tx.tenantId} and title.id = given.id`),
  );
}

/** Counts again on how many machines each title is; writes those whose number is another by now. */
export async function countTitles(tx: Tx): Promise<void> {
  await tx.run(
    statement(sql`
      with counted as (
        select title_id, count(distinct asset_id)::integer as machines from installation
        where tenant_id = ${tx.tenantId} and removed_at is null group by title_id)
      update software_title title set machines = coalesce(counted.machines, 0)
      from software_title self
      left join counted on counted.title_id = self.id
      where title.tenant_id = ${tx.tenantId} and self.tenant_id = ${tx.tenantId} and self.id = title.id
        and title.machines <> coalesce(counted.machines, 0)`),
  );
}
