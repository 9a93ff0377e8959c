import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { unnested } from '../../../../platform/database/bulk.ts';
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

/** Literal of tsvector: what a document is found by. */
function foundBy({ title, words }: Pick<Indexed, 'title' | 'words'>): string {
  return searchDocument([
    { text: title, weight: 'A' },
    { text: words ?? '', weight: 'D' },
  ]);
}

/** Puts what it is found by in the place of whatever it was found by before. */
export async function saveIndex(tx: Tx, { id, customerId, changedAt, ...said }: Indexed): Promise<void> {
  const index = { words: sql<string>`${foundBy(said)}::tsvector`, changedAt };
  await tx.run(
    sqlBuilder
      .insertInto('documentIndex')
      .values({ tenantId: tx.tenantId, customerId, documentId: id, ...index })
      .onConflict((same) => same.columns(['tenantId', 'documentId']).doUpdateSet(index)),
  );
}

type Findable = Pick<Indexed, 'id' | 'title' | 'words'>;

/** Title and current words of the next documents by id. */
export function findableAfter(tx: Tx, after: Id | null, most: number): Promise<Findable[]> {
  return tx.rows(
    statement(sql<Findable>`
      select document.id, document.title, current.words
      from document
      left join lateral (
        select version.words from document_version version
        where version.tenant_id = document.tenant_id and version.document_id = document.id
        order by version.number desc limit 1
      ) current on true
      where document.tenant_id = ${tx.tenantId} ${after === null ? sql`` : sql`and document.id > ${after}`}
      order by document.id limit ${most}`),
  );
}

/** Those that are found by something else, or not at all. */
export function otherIndexes(tx: Tx, documents: readonly Findable[]): Promise<{ id: Id; isMissing: boolean }[]> {
  const rows = documents.map((document) => ({ id: document.id, words: foundBy(document) }));
  const wanted = unnested(rows, { id: 'uuid', words: 'tsvector' });
  return tx.rows(
    statement(sql<{ id: Id; isMissing: boolean }>`
      select wanted.id, kept.document_id is null as is_missing
      from ${wanted} as wanted (id, words)
      left join document_index kept on kept.tenant_id = ${tx.tenantId} and kept.document_id = wanted.id
      where kept.words is distinct from wanted.words`),
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
