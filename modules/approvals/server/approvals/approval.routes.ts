import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../approval.contract.ts';
import { decideApproval } from './decide-approval.ts';
import type { ModulesAbove } from './modules-above.ts';
import { listApprovals, readApproval } from './read-approvals.ts';
import { withdrawOwnApproval } from './withdraw-approval.ts';

/** Each seat asks for a permission of its own: whoever may read may try to answer. */
const access = 'approval.read';

export function approvalRoutes(above: ModulesAbove): readonly Route[] {
  return [
    route({ endpoint: contract.listApprovals, access, run: listApprovals(above) }),
    route({ endpoint: contract.readApproval, access, run: readApproval(above) }),
    route({ endpoint: contract.decideApproval, access, run: decideApproval(above) }),
    route({ endpoint: contract.withdrawApproval, access, run: withdrawOwnApproval(above) }),
  ];
}
