import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SkillLevel } from '../../skill.contract.ts';

export interface StaffSkill {
  staffId: Id;
  id: Id;
  name: string;
  level: SkillLevel;
}

/** What these staff can do, best first; also what is retired since. */
export async function skillsOfStaff(tx: Tx, staffIds: readonly Id[]): Promise<StaffSkill[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('staffSkill as held')
      .innerJoin('skill', (join) =>
        join.onRef('skill.tenantId', '=', 'held.tenantId').onRef('skill.id', '=', 'held.skillId'),
      )
      .select(['held.staffId', 'skill.id', 'skill.name', 'held.level'])
      .where('held.tenantId', '=', tx.tenantId)
      .where('held.staffId', '=', sql<string>`any(${staffIds}::uuid[])`)
      .orderBy('held.level', 'desc')
      .orderBy('skill.name'),
  );
  // checked by the table's constraint
  return rows.map((row) => ({ ...row, level: row.level as SkillLevel }));
}

export async function levelOf(tx: Tx, staffId: Id, skillId: Id): Promise<number | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('staffSkill')
      .select('level')
      .where('tenantId', '=', tx.tenantId)
      .where('staffId', '=', staffId)
      .where('skillId', '=', skillId),
  );
  return row?.level ?? null;
}

export async function saveLevel(tx: Tx, held: { staffId: Id; skillId: Id; level: SkillLevel }): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('staffSkill')
      .values({ ...held, tenantId: tx.tenantId })
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'staffId', 'skillId']).doUpdateSet({ level: held.level }),
      ),
  );
}

export async function removeLevel(tx: Tx, staffId: Id, skillId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .deleteFrom('staffSkill')
      .where('tenantId', '=', tx.tenantId)
      .where('staffId', '=', staffId)
      .where('skillId', '=', skillId),
  );
}
