import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../department.contract.ts';
import { changeDepartment } from './change-department.ts';
import { listDepartments } from './list-departments.ts';
import { moveDepartment } from './move-department.ts';
import { readDepartmentTree } from './read-department-tree.ts';
import { readDepartment } from './read-department.ts';
import { recordDepartment } from './record-department.ts';
import { reinstateDepartment } from './reinstate-department.ts';
import { retireDepartment } from './retire-department.ts';

export const departmentRoutes = [
  route({ endpoint: contract.readDepartmentTree, access: 'customer.read', run: readDepartmentTree }),
  route({ endpoint: contract.listDepartments, access: 'customer.read', run: listDepartments }),
  route({ endpoint: contract.recordDepartment, access: 'customer.change', run: recordDepartment }),
  route({ endpoint: contract.readDepartment, access: 'customer.read', run: readDepartment }),
  route({ endpoint: contract.changeDepartment, access: 'customer.change', needsRevision: true, run: changeDepartment }),
  route({ endpoint: contract.moveDepartment, access: 'customer.change', run: moveDepartment }),
  route({ endpoint: contract.retireDepartment, access: 'customer.change', run: retireDepartment }),
  route({ endpoint: contract.reinstateDepartment, access: 'customer.change', run: reinstateDepartment }),
];
