import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../self-help.contract.ts';
import { listSelfHelpVisits } from './list-self-help-visits.ts';
import { recordSelfHelp } from './record-self-help.ts';

export const selfHelpRoutes: readonly Route[] = [
  route({ endpoint: contract.recordSelfHelp, access: 'ticket.record', run: recordSelfHelp }),
  route({ endpoint: contract.listSelfHelpVisits, access: 'question_tree.read', run: listSelfHelpVisits }),
];
