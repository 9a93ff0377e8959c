import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../staff-scope.contract.ts';
import { changeStaffScope } from './change-staff-scope.ts';
import { readStaffScope } from './read-staff-scope.ts';

export const staffScopeRoutes = [
  route({ endpoint: contract.readStaffScope, access: 'staff.read', run: readStaffScope }),
  route({ endpoint: contract.changeStaffScope, access: 'staff.change', run: changeStaffScope }),
];
