import { route } from '../../../../platform/module/register.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import * as contract from '../../leaver.contract.ts';
import { listHoldings } from './list-holdings.ts';
import { reinstateStaff } from './reinstate-staff.ts';
import { retireStaff } from './retire-staff.ts';

const changes = 'staff.change';

/** `holders`: of every module; asked with each use, as modules are put together after this one. */
export function leaverRoutes(holders: () => readonly StaffHolder[]) {
  return [
    route({
      endpoint: contract.listHoldings,
      access: changes,
      run: (tx, input) => listHoldings(tx, input, holders()),
    }),
    route({
      endpoint: contract.retireStaff,
      access: changes,
      run: (tx, input) => retireStaff(tx, input, holders()),
    }),
    route({ endpoint: contract.reinstateStaff, access: changes, run: reinstateStaff }),
  ];
}
