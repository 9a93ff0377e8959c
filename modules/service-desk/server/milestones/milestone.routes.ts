import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-milestone.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { listMilestones } from './list-milestones.ts';
import { recordMilestone } from './record-milestone.ts';
import { withdrawMilestone } from './withdraw-milestone.ts';

export const milestoneRoutes: readonly Route[] = [
  route({ endpoint: contract.listMilestones, access: 'ticket.read_work', run: listMilestones }),
  route({ endpoint: contract.recordMilestone, access: permissionFor('milestone'), run: recordMilestone }),
  route({ endpoint: contract.withdrawMilestone, access: permissionFor('milestone'), run: withdrawMilestone }),
];
