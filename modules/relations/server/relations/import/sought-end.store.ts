import type { Id } from '../../../../../kernel/id.ts';
import { unnested } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { EndKind, RelationKind } from '../../../relation.contract.ts';

/** What a row of a file calls one end of a relation, of this customer. */
export interface SoughtEnd {
  customerId: Id;
  text: string;
}

export interface FoundEnd extends SoughtEnd {
  kind: EndKind;
  id: Id;
}

/**
 * All in use that are called so: machines by number or name, people by employee number or name, the rest by name, however
 * it is written. Each of the customers' own, and software.
 */
export function endsCalled(tx: Tx, sought: readonly SoughtEnd[]): Promise<FoundEnd[]> {
  const asked = sql`${unnested([...sought], { customerId: 'uuid', text: 'text' })} as said (customer_id, text)`;
  const of = (kind: EndKind, table: string, names: readonly string[]) => {
    const whose = kind === 'software' ? sql`true` : sql`named.customer_id = said.customer_id`;
    const called = names.map((name) => sql`lower(named.${sql.ref(name)}) = lower(said.text)`);
    return sql`
      select said.customer_id as "customerId", said.text, ${sql.lit(kind)} as kind, named.id
      from ${asked} join ${sql.table(table)} named on named.tenant_id = ${tx.tenantId} and ${whose}
        and named.retired_at is null and (${sql.join(called, sql` or `)})`;
  };
  const all = [
    of('asset', 'asset', ['number', 'name']),
    of('service', 'business_service', ['name']),
    of('software', 'software_product', ['name']),
    of('contact', 'contact', ['name', 'employee_number']),
    of('site', 'site', ['name']),
  ];
  return tx.rows(statement(sql<FoundEnd>`${sql.join(all, sql` union all `)}`));
}

interface Asked {
  customerId: Id;
  fromId: Id;
  kind: RelationKind;
  toId: Id;
}

/** Which of these are so already. Served by relation_once. */
export function relationsKnown(tx: Tx, asked: readonly Asked[]): Promise<(Asked & { id: Id; revision: number })[]> {
  const types = { customerId: 'uuid', fromId: 'uuid', kind: 'text', toId: 'uuid' } as const;
  const rows = asked.map(({ customerId, fromId, kind, toId }) => ({ customerId, fromId, kind, toId }));
  return tx.rows(
    statement(sql<Asked & { id: Id; revision: number }>`
      select relation.customer_id as "customerId", relation.from_id as "fromId", relation.kind, relation.to_id as "toId",
        relation.id, relation.revision
      from ${unnested(rows, types)} as said (customer_id, from_id, kind, to_id)
      join relation on relation.tenant_id = ${tx.tenantId} and relation.customer_id = said.customer_id
        and relation.from_id = said.from_id and relation.kind = said.kind and relation.to_id = said.to_id
        and relation.until is null`),
  );
}
