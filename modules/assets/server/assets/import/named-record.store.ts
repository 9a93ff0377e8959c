import type { Id } from '../../../../../kernel/id.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';

export interface NamedRow {
  id: Id;
  name: string;
}

/** Departments in use of these customers that one of the texts names, whatever their capitals. */
export function departmentsCalled(
  tx: Tx,
  customerIds: readonly Id[],
  texts: readonly string[],
): Promise<(NamedRow & { customerId: Id })[]> {
  if (customerIds.length === 0 || texts.length === 0) return Promise.resolve([]);
  return tx.rows(
    statement(sql<NamedRow & { customerId: Id }>`
      select id, customer_id, name from department
      where tenant_id = ${tx.tenantId} and customer_id = any(${[...customerIds]}::uuid[]) and retired_at is null
        and lower(name) = any(${texts.map((text) => text.toLowerCase())}::text[])`),
  );
}

/** All suppliers in use: a provider has few. */
export function supplierNames(tx: Tx): Promise<NamedRow[]> {
  return tx.rows(
    statement(sql<NamedRow>`
      select id, name from supplier where tenant_id = ${tx.tenantId} and retired_at is null order by name, id`),
  );
}

interface NamedModel {
  id: Id;
  /** Both in small letters. */
  maker: string;
  name: string;
}

/** Models in use that are called so, whatever their capitals. Served by asset_model_by_name. */
export function modelsCalled(tx: Tx, said: readonly { maker: string; name: string }[]): Promise<NamedModel[]> {
  if (said.length === 0) return Promise.resolve([]);
  const [makers, names] = [said.map(({ maker }) => maker), said.map(({ name }) => name)];
  return tx.rows(
    statement(sql<NamedModel>`
      select model.id, given.maker, given.name
      from unnest(${makers}::text[], ${names}::text[]) as given (maker, name)
      join asset_model as model on model.tenant_id = ${tx.tenantId} and model.retired_at is null
        and lower(model.maker) = given.maker and lower(model.name) = given.name`),
  );
}
