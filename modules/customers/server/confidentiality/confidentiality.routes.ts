import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../confidentiality.contract.ts';
import { listSignaturesOfStaff, readConfidentiality } from './read-confidentiality.ts';
import { signConfidentiality } from './sign-confidentiality.ts';
import { stateConfidentiality } from './state-confidentiality.ts';

export const confidentialityRoutes = [
  route({ endpoint: contract.readConfidentiality, access: 'customer.read', run: readConfidentiality }),
  route({ endpoint: contract.stateConfidentiality, access: 'confidentiality.change', run: stateConfidentiality }),
  route({ endpoint: contract.signConfidentiality, access: 'customer.read', run: signConfidentiality }),
  route({ endpoint: contract.listSignaturesOfStaff, access: 'staff.read', run: listSignaturesOfStaff }),
];
