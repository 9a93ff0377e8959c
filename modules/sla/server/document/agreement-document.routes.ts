import { route, type Route, type Steps } from '../../../../platform/module/register.ts';
import * as contract from '../../agreement-document.contract.ts';
import { listOwnAgreements } from './list-own-agreements.ts';
import { printAgreementDocument, printOwnAgreement } from './print-agreement.ts';
import { readAgreementDocument } from './read-agreement-document.ts';
import { readOwnAgreement } from './read-own-agreement.ts';

/** The words of all modules, which are at hand outside of a transaction. */
const withTexts = ({ texts }: Steps) => Promise.resolve({ texts });

export const agreementDocumentRoutes: readonly Route[] = [
  route({
    endpoint: contract.readAgreementDocument,
    access: 'agreement.read',
    before: withTexts,
    run: readAgreementDocument,
  }),
  route({
    endpoint: contract.printAgreementDocument,
    access: 'agreement.read',
    before: withTexts,
    run: printAgreementDocument,
  }),
  route({ endpoint: contract.listOwnAgreements, access: 'agreement.read_company', run: listOwnAgreements }),
  route({
    endpoint: contract.readOwnAgreement,
    access: 'agreement.read_company',
    before: withTexts,
    run: readOwnAgreement,
  }),
  route({
    endpoint: contract.printOwnAgreement,
    access: 'agreement.read_company',
    before: withTexts,
    run: printOwnAgreement,
  }),
];
