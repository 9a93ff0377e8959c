import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { plannedAnew, sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { searchDocument } from '../../../../platform/search/search-document.ts';
import { searchQuery } from '../../../../platform/search/search-query.ts';

interface Indexed {
  id: Id;
  customerId: Id | null;
  title: string;
  /** Of its current version; null: it is no text. */
  words: string | null;
  changedAt: Instant;
}

/** Puts what it is found by in the place of whatever it was found by before. */
export async function saveIndex(tx: Tx, { id, customerId, title, words, changedAt }: Indexed): Promise<void> {
  const found = searchDocument([
    { text: title, weight: 'A' },
    { text: words ?? '', weight: 'D' },
  ]);
  const said = { words: sql<string>`${found}::tsvector`, changedAt };
  await tx.run(
    sqlBuilder
      .insertInto('documentIndex')
      .values({ tenantId: tx.tenantId, customerId, documentId: id, ...said })
      .onConflict((same) => same.columns(['tenantId', 'documentId']).doUpdateSet(said)),
  );
}

/** Ids of documents that say all of what was typed, the best first; of more than `most` the last changed. */
export async function idsSaying(tx: Tx, text: string, most: number): Promise<Id[]> {
  const query = searchQuery(text);
  if (query === null) return [];
  // the function follows from the caller's database role, which may call no other
  const search = { desk: 'search_documents', limited: 'search_documents_limited', portal: 'search_documents_released' };
  const matches = sql<{ id: Id }>`
    select document_id as id from ${sql.raw(search[roleOf(tx.caller)])}(${tx.tenantId}, ${query}::tsquery, ${most}) as met
    order by met.rank desc, document_id`;
  return (await tx.rows(plannedAnew(statement(matches)))).map(({ id }) => id);
}

/** Letters around the first place where a version's text holds the word, by the version's id; those that don't are not there. */
export async function stretchesAround(tx: Tx, versionIds: readonly Id[], word: string): Promise<Map<Id, string>> {
  const rows = await tx.rows(
    statement(sql<{ id: Id; stretch: string }>`
      select id, substr(words, greatest(1, at - 200), 600) as stretch
      from (
        select v.id, v.words, strpos(lower(v.words), ${word}) as at
        from document_version v
        where v.tenant_id = ${tx.tenantId} and v.id = any(${[...versionIds]}::uuid[])
      ) as sought
      where at > 0`),
  );
  return new Map(rows.map(({ id, stretch }) => [id, stretch]));
}
