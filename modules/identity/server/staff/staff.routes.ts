import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../staff.contract.ts';
import { changeStaff } from './change-staff.ts';
import { lookUpStaff } from './find-staff.ts';
import { inviteStaff, resetPassword } from './invite-staff.ts';
import { listStaff } from './list-staff.ts';
import { readStaff } from './read-staff.ts';
import { recordStaff } from './record-staff.ts';

const reads = 'staff.read';
const changes = 'staff.change';

export const staffRoutes = [
  route({ endpoint: contract.listStaff, access: reads, run: listStaff }),
  route({ endpoint: contract.lookUpStaff, access: reads, run: lookUpStaff }),
  route({ endpoint: contract.readStaff, access: reads, run: readStaff }),
  route({ endpoint: contract.recordStaff, access: changes, run: recordStaff }),
  route({ endpoint: contract.changeStaff, access: changes, needsRevision: true, run: changeStaff }),
  route({ endpoint: contract.inviteStaff, access: changes, answersSecret: true, run: inviteStaff }),
  route({ endpoint: contract.resetPassword, access: changes, answersSecret: true, run: resetPassword }),
];
