import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../category-team.contract.ts';
import { listTeamsForCustomer, listTeamsOfCategory } from './list-category-teams.ts';
import { readChosenTeam } from './read-chosen-team.ts';
import { setCategoryTeam } from './set-category-team.ts';

export const categoryTeamRoutes: readonly Route[] = [
  route({ endpoint: contract.listTeamsOfCategory, access: 'staff.read', run: listTeamsOfCategory }),
  route({ endpoint: contract.listTeamsForCustomer, access: 'staff.read', run: listTeamsForCustomer }),
  route({ endpoint: contract.readChosenTeam, access: 'staff.read', run: readChosenTeam }),
  route({ endpoint: contract.setCategoryTeam, access: 'category.change', run: setCategoryTeam }),
];
