import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../own-company.contract.ts';
import { listColleagues } from './list-colleagues.ts';
import { readOwnCompany } from './read-own-company.ts';

export const ownCompanyRoutes = [
  route({ endpoint: contract.readOwnCompany, access: 'signed_in', run: readOwnCompany }),
  route({ endpoint: contract.listColleagues, access: 'colleague.read', run: listColleagues }),
];
