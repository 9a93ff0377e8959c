import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { endKinds, type EndKind } from '../../relation.contract.ts';
import type { End } from './relation.rules.ts';

type Side = 'from' | 'to';

/** Where each kind of end stands, and which column of a relation names it; nothing begins at a person. */
const tables = {
  asset: 'asset',
  service: 'business_service',
  software: 'software_product',
  contact: 'contact',
  site: 'site',
} as const;
const kindsAt = { from: endKinds.filter((kind) => kind !== 'contact'), to: endKinds };

const columnAt = (side: Side, kind: EndKind) => sql.ref(`relation.${side}_${kind}_id`);

/** Which kind of thing stands at the end of a relation. */
export function kindAt(side: Side) {
  const cases = kindsAt[side].map((kind) => sql`when ${columnAt(side, kind)} is not null then ${sql.lit(kind)}`);
  return sql<EndKind>`case ${sql.join(cases, sql` `)} end`;
}

/** What stands at the end is called, looked up once a row by its own table's primary key. */
export function nameAt(tx: Tx, side: Side) {
  const names = kindsAt[side].map(
    (kind) => sql`(select name from ${sql.table(tables[kind])} named
      where named.tenant_id = ${tx.tenantId} and named.id = ${columnAt(side, kind)})`,
  );
  return sql<string>`coalesce(${sql.join(names)})`;
}

/** Of a machine, its number. */
export function numberAt(tx: Tx, side: Side) {
  return sql<string | null>`(select number from asset named
    where named.tenant_id = ${tx.tenantId} and named.id = ${columnAt(side, 'asset')})`;
}

/** Undefined for what the caller doesn't see, and for none. */
export function endById(tx: Tx, { kind, id }: { kind: EndKind; id: Id }): Promise<End | undefined> {
  const customerId = kind === 'software' ? sql`null::uuid` : sql`customer_id`;
  return tx.first(
    statement(sql<End>`
      select ${customerId} as "customerId", retired_at is not null as "isRetired"
      from ${sql.table(tables[kind])} where tenant_id = ${tx.tenantId} and id = ${id}`),
  );
}

/** What these are called, of machines with their number, of services how important they are. */
export async function namesOfEnds(tx: Tx, kind: EndKind, ids: readonly Id[]): Promise<NamedEnd[]> {
  if (ids.length === 0) return [];
  const number = kind === 'asset' ? sql`number` : sql`null`;
  const importance = kind === 'service' ? sql`importance` : sql`null`;
  return tx.rows(
    statement(sql<NamedEnd>`
      select id, name, ${number} as number, ${importance} as importance
      from ${sql.table(tables[kind])} where tenant_id = ${tx.tenantId} and id = any(${[...ids]}::uuid[])`),
  );
}

export interface NamedEnd {
  id: Id;
  name: string;
  number: string | null;
  importance: 'critical' | 'important' | 'ordinary' | null;
}
