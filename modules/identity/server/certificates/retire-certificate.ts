import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CertificateView } from '../../certificate.contract.ts';
import { certificateRetired } from './certificate.events.ts';
import { certificateRefusals } from './certificate.refusals.ts';
import { findCertificate, saveCertificate } from './certificate.store.ts';
import { readCertificate } from './read-certificate.ts';

export async function retireCertificate(tx: Tx, input: { certificate: string }): Promise<CertificateView> {
  const certificate = found(await findCertificate(tx, input.certificate));
  refuseStale(tx, certificate.revision);
  if (certificate.retiredAt !== null) throw new Refusal(certificateRefusals.retired);

  await saveCertificate(tx, certificate.id, { retiredAt: tx.now });
  await announce(tx, certificateRetired(certificate));
  return readCertificate(tx, input);
}
