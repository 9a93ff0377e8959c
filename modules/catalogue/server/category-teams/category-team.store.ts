import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Step } from './choose-team.rules.ts';

/** The category and all above it, nearest first, each with whom it names for this customer. */
export function wayUp(tx: Tx, { categoryId, customerId }: { categoryId: Id; customerId: Id }): Promise<Step[]> {
  return tx.rows(
    statement(sql<Step>`
      with recursive way as (
        select id, parent_id, default_team_id, 0 as distance from category
        where tenant_id = ${tx.tenantId} and id = ${categoryId}
        union all
        select above.id, above.parent_id, above.default_team_id, way.distance + 1 from category above
        join way on above.tenant_id = ${tx.tenantId} and above.id = way.parent_id
      )
      select way.id as category_id, named.team_id as customer_team_id, way.default_team_id
      from way
      left join category_team named
        on named.tenant_id = ${tx.tenantId} and named.customer_id = ${customerId} and named.category_id = way.id
      order by way.distance`),
  );
}

function teams(tx: Tx) {
  return sqlBuilder
    .selectFrom('categoryTeam as named')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'named.tenantId').onRef('customer.id', '=', 'named.customerId'),
    )
    .innerJoin('category', (join) =>
      join.onRef('category.tenantId', '=', 'named.tenantId').onRef('category.id', '=', 'named.categoryId'),
    )
    .innerJoin('team', (join) =>
      join.onRef('team.tenantId', '=', 'named.tenantId').onRef('team.id', '=', 'named.teamId'),
    )
    .select(['named.customerId', 'customer.name as customerName', 'named.categoryId', 'category.path'])
    .select(['named.teamId', 'team.name as teamName', 'team.retiredAt as teamRetiredAt'])
    .where('named.tenantId', '=', tx.tenantId);
}
export type CategoryTeam = Awaited<ReturnType<typeof teamsOfCategory>>[number];

/** By the customers' names; served by category_team_by_category. */
export function teamsOfCategory(tx: Tx, categoryId: Id) {
  return tx.rows(teams(tx).where('named.categoryId', '=', categoryId).orderBy('customer.name'));
}

/** By path; served by the primary key. */
export function teamsForCustomer(tx: Tx, customerId: Id): Promise<CategoryTeam[]> {
  return tx.rows(teams(tx).where('named.customerId', '=', customerId).orderBy('category.path'));
}

export interface NamedTeam {
  customerId: Id;
  categoryId: Id;
  teamId: Id;
}

export async function saveCategoryTeam(tx: Tx, row: NamedTeam): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('categoryTeam')
      .values({ ...row, tenantId: tx.tenantId })
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'customerId', 'categoryId']).doUpdateSet({ teamId: row.teamId }),
      ),
  );
}

/** Answers with the places it had. Served by category_team_by_team. */
export function removeCategoryTeams(tx: Tx, teamId: Id): Promise<Omit<NamedTeam, 'teamId'>[]> {
  return tx.rows(
    sqlBuilder
      .deleteFrom('categoryTeam')
      .where('tenantId', '=', tx.tenantId)
      .where('teamId', '=', teamId)
      .returning(['customerId', 'categoryId']),
  );
}

export async function removeCategoryTeam(tx: Tx, { customerId, categoryId }: Omit<NamedTeam, 'teamId'>): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('categoryTeam')
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('categoryId', '=', categoryId),
  );
}

/** Where a customer has a team for both, the one of `into` stays. */
export async function moveCategoryTeams(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update category_team as moved set category_id = ${into}
      where moved.tenant_id = ${tx.tenantId} and moved.category_id = ${from} and not exists (
        select from category_team as own where own.tenant_id = ${tx.tenantId}
          and own.customer_id = moved.customer_id and own.category_id = ${into})`),
  );
  await tx.run(
    sqlBuilder.deleteFrom('categoryTeam').where('tenantId', '=', tx.tenantId).where('categoryId', '=', from),
  );
}
