import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listHotlines as endpoint } from '../../phone.contract.ts';
import { allHotlines } from './hotline.store.ts';
import { hotlineView } from './hotline.view.ts';

export async function listHotlines(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  return { items: (await allHotlines(tx)).map((hotline) => hotlineView(hotline, tx.caller)) };
}
