import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listAnnouncementReaders as endpoint } from '../../announcement.contract.ts';
import { pageOfReaders } from '../postings/reading.store.ts';
import { refuseLimited } from './announcement.policy.ts';
import { announcementById } from './announcement.store.ts';

export async function listReaders(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  refuseLimited(tx.caller);
  const { id } = found(await announcementById(tx, input.announcement));
  const page = await pageOfReaders(tx, id, input);
  const items = page.items.map(({ customerId, customerName, ...reader }) => {
    return { ...reader, customer: { id: customerId, name: customerName } };
  });
  return { ...page, items };
}
