import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Skill {
  id: Id;
  name: string;
  note: string | null;
  retiredAt: Instant | null;
  revision: number;
  holders: number;
}

/** With how many have each; served by staff_skill_by_skill. */
function skills(tx: Tx) {
  return sqlBuilder
    .selectFrom('skill')
    .select(['skill.id', 'skill.name', 'skill.note', 'skill.retiredAt', 'skill.revision'])
    .select(
      sql<number>`(
        select count(*)::int from staff_skill held
        join staff_member staff on staff.tenant_id = held.tenant_id and staff.id = held.staff_id
        where held.tenant_id = skill.tenant_id and held.skill_id = skill.id and staff.retired_at is null
      )`.as('holders'),
    )
    .where('skill.tenantId', '=', tx.tenantId);
}

/** By name; tens of them, seldom hundreds. */
export function allSkills(tx: Tx, wanted: { isWithRetired: boolean }): Promise<Skill[]> {
  const query = skills(tx).orderBy('skill.name').orderBy('skill.id');
  return tx.rows(wanted.isWithRetired ? query : query.where('skill.retiredAt', 'is', null));
}

/** Undefined for another provider's, and for none. */
export function findSkill(tx: Tx, id: Id): Promise<Skill | undefined> {
  return tx.first(skills(tx).where('skill.id', '=', id));
}

/** Whether another living skill has the name. */
export async function isSkillNameTaken(tx: Tx, name: string, except: Id | null): Promise<boolean> {
  const same = skills(tx).where('skill.name', '=', name).where('skill.retiredAt', 'is', null);
  return (await tx.first(same.where('skill.id', 'is distinct from', except))) !== undefined;
}

type SkillFields = Pick<Skill, 'name' | 'note'>;

export async function insertSkill(tx: Tx, skill: SkillFields & { id: Id }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('skill').values({ ...skill, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function saveSkill(tx: Tx, id: Id, changes: Partial<SkillFields & { retiredAt: Instant }>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('skill')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
