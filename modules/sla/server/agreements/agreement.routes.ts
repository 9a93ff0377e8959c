import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../agreement.contract.ts';
import { changeAgreement } from './change-agreement.ts';
import { listAgreements } from './list-agreements.ts';
import { previewAgreement } from './preview-agreement.ts';
import { readAgreement } from './read-agreement.ts';

export const agreementRoutes: readonly Route[] = [
  route({ endpoint: contract.listAgreements, access: 'agreement.read', run: listAgreements }),
  route({ endpoint: contract.readAgreement, access: 'agreement.read', run: readAgreement }),
  route({ endpoint: contract.changeAgreement, access: 'agreement.change', run: changeAgreement, needsRevision: true }),
  route({ endpoint: contract.previewAgreement, access: 'agreement.read', run: previewAgreement }),
];
