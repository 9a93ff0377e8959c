import type { Id } from '../../kernel/id.ts';
import { roleOf } from '../database/caller.ts';
import { sql, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import type { NamedKind } from '../module/named-kind.ts';

export interface RecordName {
  id: Id;
  kind: string;
  name: string;
  /** Address of its page on the desk; null: it has none. */
  href: string | null;
}

/** What records are called, by their ids, of whatever kind; without those that the caller does not see. By primary key. */
export async function namesOfRecords(
  tx: Tx,
  kinds: readonly NamedKind[],
  ids: Iterable<Id>,
): Promise<ReadonlyMap<Id, RecordName>> {
  const wanted = [...new Set(ids)];
  const open = kinds.filter(({ isForAllCustomers }) => !isForAllCustomers || roleOf(tx.caller) === 'desk');
  if (wanted.length === 0 || open.length === 0) return new Map();
  const selects = open.map(
    ({ kind, table, name }) => sql`
      select ${kind}::text as kind, id, ${sql.ref(name)} as name from ${sql.table(table)}
      where tenant_id = ${tx.tenantId} and id = any(${wanted}::uuid[])`,
  );
  const rows = await tx.rows(statement(sql<Omit<RecordName, 'href'>>`${sql.join(selects, sql` union all `)}`));
  const pages = new Map(kinds.map(({ kind, page }) => [kind, page]));
  return new Map(rows.map((row) => [row.id, { ...row, href: pageOf(row, pages.get(row.kind)) }]));
}

function pageOf({ id, name }: Pick<RecordName, 'id' | 'name'>, page: string | undefined): string | null {
  return page === undefined ? null : page.replace('{id}', id).replace('{name}', encodeURIComponent(name));
}
