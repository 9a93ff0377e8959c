import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FollowUpOutcome } from '../../ticket-codes.contract.ts';

/** A ticket with the customer, site, machine, category and people that it names. */
function ticketWithNames() {
  return sqlBuilder
    .selectFrom('ticket')
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'ticket.tenantId').onRef('customer.id', '=', 'ticket.customerId'),
    )
    .innerJoin('tenant', 'tenant.id', 'ticket.tenantId')
    .leftJoin('site', (on) => on.onRef('site.tenantId', '=', 'ticket.tenantId').onRef('site.id', '=', 'ticket.siteId'))
    .leftJoin('asset', (on) =>
      on.onRef('asset.tenantId', '=', 'ticket.tenantId').onRef('asset.id', '=', 'ticket.assetId'),
    )
    .leftJoin('category', (on) =>
      on.onRef('category.tenantId', '=', 'ticket.tenantId').onRef('category.id', '=', 'ticket.categoryId'),
    )
    .leftJoin('contact as caller', (on) =>
      on.onRef('caller.tenantId', '=', 'ticket.tenantId').onRef('caller.id', '=', 'ticket.callerId'),
    )
    .leftJoin('contact as affected', (on) =>
      on.onRef('affected.tenantId', '=', 'ticket.tenantId').onRef('affected.id', '=', 'ticket.affectedId'),
    );
}

/** What the customer's side of a ticket is called, and who calls and is hit. One row a question, by joins. */
export async function customerSideOf(tx: Tx, ticketId: Id) {
  return tx.first(
    ticketWithNames()
      .select(['customer.name as customer', 'site.name as site', 'category.path as category'])
      .select([
        nameOf('contact', 'ticket.signed_by_id').as('signer'),
        nameOf('department', 'caller.department_id').as('callerDepartment'),
        nameOf('department', 'affected.department_id').as('affectedDepartment'),
      ])
      // where it is to be solved, or where the provider is
      .select((row) => row.fn.coalesce('site.timeZone', 'tenant.timeZone').as('timeZone'))
      // a CHECK constraint holds it to these values
      .select(sql<FollowUpOutcome | null>`ticket.follow_up`.as('followUp'))
      .select(['asset.number as assetNumber', 'asset.name as assetName'])
      .select(['caller.name as callerName', 'caller.isVip as callerIsVip'])
      .select(['caller.position as callerPosition', 'caller.phone as callerPhone', 'caller.mobile as callerMobile'])
      .select(['affected.name as affectedName', 'affected.position as affectedPosition'])
      .select([
        'affected.phone as affectedPhone',
        'affected.mobile as affectedMobile',
        'affected.isVip as affectedIsVip',
      ])
      .where('ticket.tenantId', '=', tx.tenantId)
      .where('ticket.id', '=', ticketId),
  );
}

/** Looked up for the one row instead of joined. */
function nameOf(table: 'contact' | 'department', id: string) {
  return sql<string | null>`(select named.name from ${sql.table(table)} as named
    where named.tenant_id = ticket.tenant_id and named.id = ${sql.ref(id)})`;
}

export type CustomerSide = NonNullable<Awaited<ReturnType<typeof customerSideOf>>>;

/** What the provider's side is called: not granted to portal. */
export async function providerSideOf(tx: Tx, ticketId: Id) {
  return tx.first(
    sqlBuilder
      .selectFrom('ticket')
      .leftJoin('team', (on) =>
        on.onRef('team.tenantId', '=', 'ticket.tenantId').onRef('team.id', '=', 'ticket.teamId'),
      )
      .leftJoin('staffMember as recorder', (on) =>
        on.onRef('recorder.tenantId', '=', 'ticket.tenantId').onRef('recorder.id', '=', 'ticket.recorderId'),
      )
      .leftJoin('staffMember as first', (on) =>
        on.onRef('first.tenantId', '=', 'ticket.tenantId').onRef('first.id', '=', 'ticket.firstResponderId'),
      )
      .leftJoin('staffMember as owner', (on) =>
        on.onRef('owner.tenantId', '=', 'ticket.tenantId').onRef('owner.id', '=', 'ticket.ownerId'),
      )
      .leftJoin('staffMember as assignee', (on) =>
        on.onRef('assignee.tenantId', '=', 'ticket.tenantId').onRef('assignee.id', '=', 'ticket.assigneeId'),
      )
      .select(['team.name as team', 'recorder.name as recorder', 'first.name as firstResponder'])
      .select(['owner.name as owner', 'assignee.name as assignee'])
      .where('ticket.tenantId', '=', tx.tenantId)
      .where('ticket.id', '=', ticketId),
  );
}
export type ProviderSide = NonNullable<Awaited<ReturnType<typeof providerSideOf>>>;
