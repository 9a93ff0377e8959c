import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listSiteRefusals as endpoint } from '../../site.contract.ts';
import { refusalsOfSite } from './site-refusal.store.ts';
import { siteById } from './site.store.ts';

const most = 100;

export async function listSiteRefusals(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await siteById(tx, input.site));
  const rows = await refusalsOfSite(tx, id, most);
  return {
    items: rows.map(({ staffId, staffName, ...refusal }) => ({ ...refusal, staff: { id: staffId, name: staffName } })),
  };
}
