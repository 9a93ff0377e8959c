import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../priority.contract.ts';
import { changePriorityMatrix } from './change-priority-matrix.ts';
import { readPriorityMatrix } from './read-priority-matrix.ts';

export const priorityRoutes: readonly Route[] = [
  route({ endpoint: contract.readPriorityMatrix, access: 'signed_in', run: readPriorityMatrix }),
  route({
    endpoint: contract.changePriorityMatrix,
    access: 'priority_matrix.change',
    run: changePriorityMatrix,
    needsRevision: true,
  }),
];
