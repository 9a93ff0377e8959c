import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../leave.contract.ts';
import { cancelLeave } from './cancel-leave.ts';
import { listLeave } from './list-leave.ts';
import { recordLeave } from './record-leave.ts';

const ownAtLeast = 'leave.record_own';

export const leaveRoutes = [
  route({ endpoint: contract.listLeave, access: 'staff.read', run: listLeave }),
  route({ endpoint: contract.recordLeave, access: ownAtLeast, run: recordLeave }),
  route({ endpoint: contract.cancelLeave, access: ownAtLeast, run: cancelLeave }),
];
