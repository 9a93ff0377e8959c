import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSiteRegions as endpoint } from '../../site.contract.ts';
import { regionsInUse } from './site-list.store.ts';

const most = 200;

export async function listSiteRegions(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  return { items: await regionsInUse(tx, most) };
}
