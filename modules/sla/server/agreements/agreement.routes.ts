import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../agreement.contract.ts';
import { previewAgreement as previewEndpoint } from '../../agreement-preview.contract.ts';
import { listAgreementTemplates as templatesEndpoint } from '../../agreement-template.contract.ts';
import * as versions from '../../agreement-version.contract.ts';
import { changeAgreement } from './change-agreement.ts';
import { listAgreementTemplates } from './list-agreement-templates.ts';
import { listAgreementVersions } from './list-agreement-versions.ts';
import { listAgreementsHolding } from './list-agreements-holding.ts';
import { listAgreements } from './list-agreements.ts';
import { makeAgreementVersion } from './make-agreement-version.ts';
import { previewAgreement } from './preview-agreement.ts';
import { readAgreement } from './read-agreement.ts';
import { recordAgreement } from './record-agreement.ts';
import { retireAgreement } from './retire-agreement.ts';
import { withdrawAgreementVersion } from './withdraw-agreement-version.ts';

export const agreementRoutes: readonly Route[] = [
  route({ endpoint: contract.listAgreements, access: 'agreement.read', run: listAgreements }),
  route({ endpoint: contract.listAgreementsHolding, access: 'agreement.read', run: listAgreementsHolding }),
  route({ endpoint: contract.recordAgreement, access: 'agreement.record', run: recordAgreement }),
  route({ endpoint: contract.readAgreement, access: 'agreement.read', run: readAgreement }),
  route({ endpoint: contract.changeAgreement, access: 'agreement.change', run: changeAgreement, needsRevision: true }),
  route({ endpoint: contract.retireAgreement, access: 'agreement.retire', run: retireAgreement }),
  route({ endpoint: versions.listAgreementVersions, access: 'agreement.read', run: listAgreementVersions }),
  route({
    endpoint: versions.makeAgreementVersion,
    access: 'agreement.change',
    run: makeAgreementVersion,
    needsRevision: true,
  }),
  route({ endpoint: versions.withdrawAgreementVersion, access: 'agreement.change', run: withdrawAgreementVersion }),
  route({ endpoint: templatesEndpoint, access: 'agreement.read', run: listAgreementTemplates }),
  route({ endpoint: previewEndpoint, access: 'agreement.read', run: previewAgreement }),
];
