import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { CertificateView, recordCertificate as endpoint } from '../../certificate.contract.ts';
import { livingStaff } from '../staff/staff.store.ts';
import { certificateRecorded } from './certificate.events.ts';
import { certificateRefusals } from './certificate.refusals.ts';
import { insertCertificate, type CertificateFields } from './certificate.store.ts';
import { readCertificate } from './read-certificate.ts';

export async function recordCertificate(tx: Tx, input: InputOf<typeof endpoint>): Promise<CertificateView> {
  const [member] = await livingStaff(tx, [input.staffId]);
  foundAt('staffId', member);
  refuseEarlyEnd(input);

  const none = { number: null, issuer: null, issuedOn: null, expiresOn: null };
  const certificate = { ...none, ...input, id: tx.newId() };
  await insertCertificate(tx, certificate);
  await announce(tx, certificateRecorded(certificate));
  return readCertificate(tx, { certificate: certificate.id });
}

export function refuseEarlyEnd({ issuedOn, expiresOn }: Partial<CertificateFields>): void {
  if (issuedOn && expiresOn && expiresOn < issuedOn) {
    throw new Refusal(certificateRefusals.ends_before_issue, {}, 'expiresOn');
  }
}
