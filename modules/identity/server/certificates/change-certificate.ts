import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CertificateView, changeCertificate as endpoint } from '../../certificate.contract.ts';
import { certificateChanged } from './certificate.events.ts';
import { certificateRefusals } from './certificate.refusals.ts';
import { findCertificate, saveCertificate } from './certificate.store.ts';
import { readCertificate } from './read-certificate.ts';
import { refuseEarlyEnd } from './record-certificate.ts';

export async function changeCertificate(tx: Tx, input: InputOf<typeof endpoint>): Promise<CertificateView> {
  const before = found(await findCertificate(tx, input.certificate));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(certificateRefusals.retired);

  const { name, number, issuer, issuedOn, expiresOn } = { ...before, ...input };
  const fields = { name, number, issuer, issuedOn, expiresOn };
  refuseEarlyEnd(fields);
  const changes = changesBetween(before, { ...before, ...fields }, [
    'name',
    'number',
    'issuer',
    'issuedOn',
    'expiresOn',
  ]);
  if (Object.keys(changes).length > 0) {
    await saveCertificate(tx, before.id, fields);
    await announce(tx, certificateChanged(before, changes));
  }
  return readCertificate(tx, input);
}
