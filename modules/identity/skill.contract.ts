import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';

/** 1 knows it (了解), 2 works with it (熟悉), 3 is fluent (熟练), 4 masters it (精通). */
export const skillLevels = [1, 2, 3, 4] as const;
export type SkillLevel = (typeof skillLevels)[number];
export const skillLevelShape = z.union(skillLevels.map((level) => z.literal(level)));

/** Something that staff can be good at (ORG-07): 网络, Oracle, 打印机. */
export const skillView = z.object({
  id: idShape,
  name: z.string(),
  note: z.nullable(z.string()),
  /** Staff who are there and have it, at whatever level. */
  holders: z.int(),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type SkillView = z.output<typeof skillView>;

/** How well one staff member has it. */
export const heldSkill = z.object({ id: idShape, name: z.string(), level: skillLevelShape });
export type HeldSkill = z.output<typeof heldSkill>;

const fields = { name: lineShape(60), note: z.nullable(textShape(500)) };
const change = z.partial(z.strictObject(fields));

export const listSkills = endpoint({
  method: 'GET',
  path: '/skills',
  summary: 'All skills by name; retired ones on demand.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(skillView) }),
});

export const readSkill = endpoint({ method: 'GET', path: '/skills/{skill}', summary: 'One skill.', answer: skillView });

export const recordSkill = endpoint({
  method: 'POST',
  path: '/skills',
  summary: 'Record a skill that staff can have.',
  body: z.extend(change, { name: fields.name }),
  answer: skillView,
});

export const changeSkill = endpoint({
  method: 'PATCH',
  path: '/skills/{skill}',
  summary: 'Change a skill.',
  body: change,
  answer: skillView,
});

export const retireSkill = endpoint({
  method: 'POST',
  path: '/skills/{skill}/retirement',
  summary: 'Retire a skill: nobody is given it any more; who has it keeps it.',
  answer: skillView,
  status: 200,
});

export const setSkillLevel = endpoint({
  method: 'PUT',
  path: '/staff/{staff}/skills/{skill}',
  summary: 'Say how well a staff member has a skill; null: not at all.',
  body: z.strictObject({ level: z.nullable(skillLevelShape) }),
  answer: z.object({ items: z.array(heldSkill) }),
});
