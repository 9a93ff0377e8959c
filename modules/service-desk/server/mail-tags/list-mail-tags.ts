import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listMailTags as endpoint } from '../../mail-tag.contract.ts';
import { mailTags } from './mail-tag.store.ts';
import { mailTagView } from './mail-tag.view.ts';

export async function listMailTags(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const tags = await mailTags(tx);
  return { items: tags.map((tag) => mailTagView(tx.caller, tag)) };
}
