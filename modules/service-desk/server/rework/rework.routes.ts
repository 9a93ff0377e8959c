import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../rework.contract.ts';
import { decideReworkExclusion } from './decide-rework-exclusion.ts';
import { listReworkProposals } from './list-rework-proposals.ts';
import { readRework } from './read-rework.ts';
import { recordReworkExclusion } from './record-rework-exclusion.ts';

export const reworkRoutes: readonly Route[] = [
  route({ endpoint: contract.listReworkProposals, access: 'ticket.read_work', run: listReworkProposals }),
  route({ endpoint: contract.readRework, access: 'ticket.read_work', run: readRework }),
  route({ endpoint: contract.recordReworkExclusion, access: 'rework.exclude', run: recordReworkExclusion }),
  route({ endpoint: contract.decideReworkExclusion, access: 'rework.decide', run: decideReworkExclusion }),
];
