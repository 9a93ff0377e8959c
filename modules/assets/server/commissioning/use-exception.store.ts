import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

interface NewException {
  id: Id;
  customerId: Id;
  assetId: Id;
  reason: string;
  dueOn: Day;
  grantedById: Id;
}

export async function insertException(tx: Tx, exception: NewException): Promise<void> {
  await tx.run(
    sqlBuilder.insertInto('commissioningException').values({ tenantId: tx.tenantId, ...exception, grantedAt: tx.now }),
  );
}

export interface UseException extends Omit<NewException, 'grantedById'> {
  grantedAt: Instant;
  grantedById: Id;
  grantedByName: string;
}

/** Those that nobody has taken back. */
function exceptionsOpen(tx: Tx) {
  return sqlBuilder
    .selectFrom('commissioningException as exception')
    .innerJoin('staffMember as granter', (on) =>
      on.onRef('granter.tenantId', '=', 'exception.tenantId').onRef('granter.id', '=', 'exception.grantedById'),
    )
    .select(['exception.id', 'exception.customerId', 'exception.assetId', 'exception.reason', 'exception.dueOn'])
    .select(['exception.grantedAt', 'exception.grantedById', 'granter.name as grantedByName'])
    .where('exception.tenantId', '=', tx.tenantId)
    .where('exception.endedAt', 'is', null);
}

/** Served by commissioning_exception_open. */
export function exceptionOf(tx: Tx, assetId: Id): Promise<UseException | undefined> {
  return tx.first(exceptionsOpen(tx).where('exception.assetId', '=', assetId));
}

export interface ListedException extends UseException {
  number: string;
  name: string;
  customerName: string;
}

export interface ExceptionsAsked extends PageInput {
  customerId?: Id | undefined;
  /** Only those whose day is over by this one. */
  before?: Day | undefined;
}

/** Of machines in use, nearest first. Served by commissioning_exception_due. */
export async function pageOfExceptions(
  tx: Tx,
  { customerId, before, ...page }: ExceptionsAsked,
): Promise<Page<ListedException>> {
  let exceptions = exceptionsOpen(tx)
    .innerJoin('asset', (on) =>
      on.onRef('asset.tenantId', '=', 'exception.tenantId').onRef('asset.id', '=', 'exception.assetId'),
    )
    .select(['asset.number', 'asset.name'])
    .select(
      sql<string>`(select name from customer
        where customer.tenant_id = ${tx.tenantId} and customer.id = exception.customer_id)`.as('customerName'),
    )
    .where('asset.retiredAt', 'is', null);
  if (customerId !== undefined) exceptions = exceptions.where('exception.customerId', '=', customerId);
  if (before !== undefined) exceptions = exceptions.where('exception.dueOn', '<', before);
  return keysetPage(tx, exceptions, {
    ...page,
    list: 'use-exceptions',
    column: 'exception.dueOn',
    field: 'dueOn',
    direction: 'asc',
    idColumn: 'exception.id',
  });
}

export async function endExceptions(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('commissioningException')
      .set({ endedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
}

interface OpenException {
  id: Id;
  customerId: Id;
  assetId: Id;
  dueOn: Day;
  grantedById: Id;
  remindedAt: Instant | null;
}

/** All that are open, in the order of their ids from behind this one on; held. */
export function openExceptionsAfter(tx: Tx, after: Id | null, most: number): Promise<OpenException[]> {
  const open = sqlBuilder
    .selectFrom('commissioningException')
    .select(['id', 'customerId', 'assetId', 'dueOn', 'grantedById', 'remindedAt'])
    .where('tenantId', '=', tx.tenantId)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .limit(most)
    .forUpdate();
  return tx.rows(after === null ? open : open.where('id', '>', after));
}

export async function markReminded(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('commissioningException')
      .set({ remindedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
}

interface ReasonGiven {
  id: Id;
  assetId: Id;
  reason: string;
}

/** Why machines of the customer were let through, where it may quote the contact. Served by commissioning_exception_by_customer. */
export function reasonsQuoting(
  tx: Tx,
  { customerId, uniqueQuoted }: { customerId: Id; uniqueQuoted: readonly string[] },
) {
  return tx.rows(
    statement(sql<ReasonGiven & { namesContact: boolean }>`
      select id, asset_id, reason, false as names_contact from commissioning_exception
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}
        and ${quotes(sql`reason`, sql`${[...uniqueQuoted]}::text[]`)}`),
  );
}

export async function saveReason(tx: Tx, { id, reason }: ReasonGiven): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('commissioningException')
      .set({ reason })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
