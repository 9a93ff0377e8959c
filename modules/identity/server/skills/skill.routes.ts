import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../skill.contract.ts';
import { changeSkill } from './change-skill.ts';
import { listSkills } from './list-skills.ts';
import { readSkill } from './read-skill.ts';
import { recordSkill } from './record-skill.ts';
import { retireSkill } from './retire-skill.ts';
import { setSkillLevel } from './set-skill-level.ts';

const reads = 'staff.read';
const changes = 'skill.change';

export const skillRoutes = [
  route({ endpoint: contract.listSkills, access: reads, run: listSkills }),
  route({ endpoint: contract.readSkill, access: reads, run: readSkill }),
  route({ endpoint: contract.recordSkill, access: changes, run: recordSkill }),
  route({ endpoint: contract.changeSkill, access: changes, needsRevision: true, run: changeSkill }),
  route({ endpoint: contract.retireSkill, access: changes, run: retireSkill }),
  route({ endpoint: contract.setSkillLevel, access: 'staff.assess', run: setSkillLevel }),
];
