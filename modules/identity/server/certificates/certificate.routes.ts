import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../certificate.contract.ts';
import { changeCertificate } from './change-certificate.ts';
import { listCertificates } from './list-certificates.ts';
import { readCertificate } from './read-certificate.ts';
import { recordCertificate } from './record-certificate.ts';
import { retireCertificate } from './retire-certificate.ts';

const reads = 'staff.read';
const changes = 'staff.assess';

export const certificateRoutes = [
  route({ endpoint: contract.listCertificates, access: reads, run: listCertificates }),
  route({ endpoint: contract.readCertificate, access: reads, run: readCertificate }),
  route({ endpoint: contract.recordCertificate, access: changes, run: recordCertificate }),
  route({ endpoint: contract.changeCertificate, access: changes, needsRevision: true, run: changeCertificate }),
  route({ endpoint: contract.retireCertificate, access: changes, run: retireCertificate }),
];
