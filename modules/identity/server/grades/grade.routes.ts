import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../grade.contract.ts';
import { changeCriterion } from './change-criterion.ts';
import { grantGrade } from './grant-grade.ts';
import { listCriteria } from './list-criteria.ts';
import { listGrants } from './list-grants.ts';

export const gradeRoutes = [
  route({ endpoint: contract.listCriteria, access: 'staff.read', run: listCriteria }),
  route({ endpoint: contract.changeCriterion, access: 'grade_criteria.change', run: changeCriterion }),
  route({ endpoint: contract.listGrants, access: 'staff.read', run: listGrants }),
  route({ endpoint: contract.grantGrade, access: 'staff.assess', run: grantGrade }),
];
