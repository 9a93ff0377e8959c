import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CertificateView } from '../../certificate.contract.ts';
import { todayOf } from '../staff/today-of.ts';
import { findCertificate } from './certificate.store.ts';
import { certificateViewOf } from './certificate.view.ts';

export async function readCertificate(tx: Tx, input: { certificate: string }): Promise<CertificateView> {
  const row = found(await findCertificate(tx, input.certificate));
  return certificateViewOf(row, { today: await todayOf(tx), caller: tx.caller });
}
