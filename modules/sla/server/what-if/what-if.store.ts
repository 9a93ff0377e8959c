import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { WhatIf } from './what-if.rules.ts';

/** With what its asker is called. */
export interface NamedWhatIf extends WhatIf {
  askedBy: string | null;
}

/** Those that the caller may see: what is asked about others names what these are promised, and counts what is theirs. */
function whatIfs(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('whatIf')
      .select(['whatIf.id', 'whatIf.name', 'whatIf.fromDay', 'whatIf.untilDay', 'whatIf.scenario', 'whatIf.state'])
      .select(['whatIf.doneCount', 'whatIf.trouble', 'whatIf.askedById', 'whatIf.askedAt', 'whatIf.endedAt'])
      .select('whatIf.revision')
      .select(
        sql<string | null>`(select name from staff_member
          where tenant_id = ${tx.tenantId} and id = what_if.asked_by_id)`.as('askedBy'),
      )
      // written by insertWhatIf, and held by the table's constraints
      .$castTo<NamedWhatIf>()
      .where('whatIf.tenantId', '=', tx.tenantId)
      .where(isAboutOwnAlone(tx))
  );
}

function isAboutOwnAlone({ caller: { customers } }: Tx) {
  if (customers === 'all') return sql<boolean>`true`;
  return sql<boolean>`what_if.scenario -> 'customerIds' <@ ${JSON.stringify(customers)}::jsonb`;
}

export function whatIfById(tx: Tx, id: Id): Promise<NamedWhatIf | undefined> {
  return tx.first(whatIfs(tx).where('whatIf.id', '=', id));
}

/** The same, held against other writers until the transaction ends. */
export function whatIfForChange(tx: Tx, id: Id): Promise<NamedWhatIf | undefined> {
  return tx.first(whatIfs(tx).where('whatIf.id', '=', id).forUpdate('whatIf'));
}

/** Newest first. Served by what_if_by_time. */
export function pageOfWhatIfs(tx: Tx, page: PageInput): Promise<Page<NamedWhatIf>> {
  const keyset = { column: 'whatIf.askedAt', field: 'askedAt', direction: 'desc', idColumn: 'whatIf.id' } as const;
  return keysetPage(tx, whatIfs(tx), { list: 'what-ifs', ...keyset, ...page });
}

export async function insertWhatIf(tx: Tx, { scenario, ...whatIf }: WhatIf): Promise<void> {
  const values = { ...whatIf, scenario: JSON.stringify(scenario), tenantId: tx.tenantId };
  await tx.run(sqlBuilder.insertInto('whatIf').values(values));
}

function going(tx: Tx, id: Id) {
  return sqlBuilder
    .updateTable('whatIf')
    .where('tenantId', '=', tx.tenantId)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running']);
}

/** False: it was stopped meanwhile, or is over. */
export async function markProgress(tx: Tx, id: Id, doneCount: number): Promise<boolean> {
  const rows = await tx.rows(going(tx, id).set({ state: 'running', doneCount }).returning('id'));
  return rows.length > 0;
}

/** False: it was over already. */
export async function endWhatIf(
  tx: Tx,
  id: Id,
  end: { state: 'done' | 'failed' | 'stopped'; trouble: string | null },
): Promise<boolean> {
  const ended = { ...end, endedAt: tx.now };
  const rows = await tx.rows(
    going(tx, id)
      .set((row) => ({ ...ended, revision: row('revision', '+', 1) }))
      .returning('id'),
  );
  return rows.length > 0;
}
