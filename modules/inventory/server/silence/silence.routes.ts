import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../silent-machine.contract.ts';
import { listSilentMachines } from './list-silent-machines.ts';

export const silenceRoutes = [
  route({ endpoint: contract.listSilentMachines, access: 'inventory_report.read', run: listSilentMachines }),
];
