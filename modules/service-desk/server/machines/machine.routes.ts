import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../machine.contract.ts';
import { listCallerMachines } from './list-caller-machines.ts';

export const machineRoutes = [
  route({ endpoint: contract.listCallerMachines, access: 'ticket.record', run: listCallerMachines }),
];
