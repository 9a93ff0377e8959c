import { route } from '../../../../platform/module/register.ts';
import { listHardwareRepairs as endpoint } from '../../hardware-repair.contract.ts';
import { listHardwareRepairs } from './list-hardware-repairs.ts';

export const hardwareRepairRoutes = [route({ endpoint, access: 'reliability.read', run: listHardwareRepairs })];
