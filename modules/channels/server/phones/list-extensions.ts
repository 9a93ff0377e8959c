import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listExtensions as endpoint } from '../../phone.contract.ts';
import { allExtensions } from './staff-extension.store.ts';

export async function listExtensions(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const phones = await allExtensions(tx);
  return {
    items: phones.map(({ staffId, staffName, extension }) => ({ staff: { id: staffId, name: staffName }, extension })),
  };
}
