import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../team.contract.ts';
import { changeTeam } from './change-team.ts';
import { listTeams } from './list-teams.ts';
import { readTeam } from './read-team.ts';
import { recordTeam } from './record-team.ts';
import { retireTeam } from './retire-team.ts';

const reads = 'staff.read';
const changes = 'team.change';

export const teamRoutes = [
  route({ endpoint: contract.listTeams, access: reads, run: listTeams }),
  route({ endpoint: contract.readTeam, access: reads, run: readTeam }),
  route({ endpoint: contract.recordTeam, access: changes, run: recordTeam }),
  route({ endpoint: contract.changeTeam, access: changes, needsRevision: true, run: changeTeam }),
  route({ endpoint: contract.retireTeam, access: changes, run: retireTeam }),
];
