import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../qualification.contract.ts';
import { readQualification } from './read-qualification.ts';
import { setQualification } from './set-qualification.ts';

export const qualificationRoutes = [
  route({ endpoint: contract.readQualification, access: 'staff.read', run: readQualification }),
  route({ endpoint: contract.setQualification, access: 'team.change', needsRevision: true, run: setQualification }),
];
