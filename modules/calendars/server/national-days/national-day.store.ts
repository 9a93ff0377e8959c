import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Nation } from '../../calendar.contract.ts';

/** Counts up with every year that is saved; 0 when none is known. */
export async function revisionOfNation(tx: Tx, nation: Nation): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('nationalYear')
      .select(({ fn }) => fn.max('revision').as('revision'))
      .where('nation', '=', nation),
  );
  return row?.revision ?? 0;
}

/** Of all years that are known, by date. */
export async function daysOfNation(tx: Tx, nation: Nation): Promise<NationalDay[]> {
  const rows = await tx.rows(
    sqlBuilder.selectFrom('nationalDay').select(['day', 'name', 'kind']).where('nation', '=', nation).orderBy('day'),
  );
  // the table's constraint holds kind to these values
  return rows.map(({ day, name, kind }) => ({ date: day, name, kind: kind as NationalDay['kind'] }));
}

/** The newest first. */
export async function nationalYears(tx: Tx, nation: Nation) {
  return tx.rows(
    sqlBuilder
      .selectFrom('nationalYear')
      .select(['year', 'papers', 'importedAt'])
      .where('nation', '=', nation)
      .orderBy('year', 'desc'),
  );
}

/** Those that were saved after a revision, by year. */
export async function yearsSince(
  tx: Tx,
  nation: Nation,
  revision: number,
): Promise<{ year: number; revision: number }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('nationalYear')
      .select(['year', 'revision'])
      .where('nation', '=', nation)
      .where('revision', '>', revision)
      .orderBy('year'),
  );
}
