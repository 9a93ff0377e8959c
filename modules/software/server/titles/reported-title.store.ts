import type { Id } from '../../../../kernel/id.ts';
import { unnested, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TitleState } from '../../software-title.contract.ts';
import type { KeyedProgram } from './title.rules.ts';

export type Reported = Pick<KeyedProgram, 'nameKey' | 'publisherKey' | 'name' | 'publisher'>;

const reportedTypes: ColumnTypes<Reported> = {
  nameKey: 'text',
  publisherKey: 'text',
  name: 'text',
  publisher: 'text',
};

/** Of these, each title once that was never reported before. Served by the unique index over both keys. */
export function titlesNeverSeen(tx: Tx, programs: readonly Reported[]): Promise<Reported[]> {
  const rows = programs.map(({ nameKey, publisherKey, name, publisher }) => ({
    nameKey,
    publisherKey,
    name,
    publisher,
  }));
  return tx.rows(
    statement(sql<Reported>`
      select distinct on (one.name_key, one.publisher_key) one.*
      from ${unnested(rows, reportedTypes)} as one(name_key, publisher_key, name, publisher)
      where not exists (
        select from software_title title
        where title.tenant_id = ${tx.tenantId} and title.name_key = one.name_key
          and title.publisher_key = one.publisher_key)
      order by one.name_key, one.publisher_key`),
  );
}

export interface NewTitle extends Reported {
  id: Id;
  state: TitleState;
  productId: Id | null;
  edition: string | null;
  ruleId: Id | null;
}

type TitleRow = NewTitle & { seenAt: string };

const titleTypes: ColumnTypes<TitleRow> = {
  ...reportedTypes,
  id: 'uuid',
  state: 'text',
  productId: 'uuid',
  edition: 'text',
  ruleId: 'uuid',
  seenAt: 'timestamptz',
};

/** In the order of their keys, so that two machines that report the same news wait for one another and never both. */
export async function insertTitles(tx: Tx, titles: readonly NewTitle[]): Promise<void> {
  const rows = titles.map((title) => ({ ...title, seenAt: tx.now }));
  const columns = sql.join(Object.keys(titleTypes).map((field) => sql.ref(field)));
  await tx.run(
    statement(sql`
      insert into software_title (tenant_id, ${columns})
      select ${tx.tenantId}::uuid, given.* from ${unnested(rows, titleTypes)} as given
      on conflict (tenant_id, name_key, publisher_key) do nothing`),
  );
}
