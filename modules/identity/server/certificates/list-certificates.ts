import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CertificateView, listCertificates as endpoint } from '../../certificate.contract.ts';
import { todayOf } from '../staff/today-of.ts';
import { pageOfCertificates } from './certificate.store.ts';
import { certificateViewOf } from './certificate.view.ts';

export async function listCertificates(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<CertificateView>> {
  const today = await todayOf(tx);
  const { items, next } = await pageOfCertificates(tx, { ...input, today });
  return { items: items.map((row) => certificateViewOf(row, { today, caller: tx.caller })), next };
}
