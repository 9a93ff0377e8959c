import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { compiledOnce } from '../../../../platform/database/compiled-once.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ListedTicket } from './ticket-list.store.ts';

/** What something is called: a customer with its short name, a machine (called by its number) with its name. */
export interface RowName {
  name: string | null;
  other: string | null;
}

/** By id, of whatever the rows of a page name. */
export type RowNames = ReadonlyMap<Id, RowName>;

/** What each column of a row names; what its name and its other name are called there. */
const named = [
  ['customerId', 'customer', 'name', 'short_name'],
  ['siteId', 'site', 'name', 'null'],
  ['callerId', 'contact', 'name', 'null'],
  ['assetId', 'asset', 'number', 'name'],
  ['categoryId', 'category', 'path', 'null'],
  ['teamId', 'team', 'name', 'null'],
  ['assigneeId', 'staff_member', 'name', 'null'],
] as const;

type Table = (typeof named)[number][1];

/** Not granted to portal. */
const ofProvider: ReadonlySet<Table> = new Set<Table>(['team', 'staff_member']);
const shownToCustomers = named.filter(([, table]) => !ofProvider.has(table));

/**
 * In one statement, prepared, so that it is planned once and asks each table for a page's worth of ids. As sub-selects of
 * the page they were planned with every page, and took nine tenths of its time.
 */
export async function namesOnRows(tx: Tx, rows: readonly ListedTicket[]): Promise<RowNames> {
  if (rows.length === 0) return new Map();
  const ids = named.map(([column, table]) => [table, [...new Set(rows.flatMap((row) => row[column] ?? []))]]);
  // one list of ids for each table
  const asked = { ...(Object.fromEntries(ids) as Record<Table, Id[]>), tenantId: tx.tenantId };
  const found = await tx.rows(roleOf(tx.caller) === 'portal' ? namesForCustomers(asked) : namesForStaff(asked));
  return new Map(found.map(({ id, ...called }) => [id, called]));
}

type Asked = Record<Table, Id[]> & Pick<Tx, 'tenantId'>;

const namesForStaff = compiledOnce((asked: Asked) => namesIn(named, asked));
const namesForCustomers = compiledOnce((asked: Asked) => namesIn(shownToCustomers, asked));

function namesIn(tables: readonly (typeof named)[number][], asked: Asked) {
  const each = tables.map(
    ([, table, name, other]) => sql`select id, ${sql.raw(name)} as name, ${sql.raw(other)}::text as other
      from ${sql.table(table)} where tenant_id = ${asked.tenantId} and id = any(${asked[table]}::uuid[])`,
  );
  return statement(sql<RowName & { id: Id }>`${sql.join(each, sql` union all `)}`);
}
