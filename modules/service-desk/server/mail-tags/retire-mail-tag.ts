import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { MailTagView, retireMailTag as endpoint } from '../../mail-tag.contract.ts';
import { mailTagRetired } from './mail-tag.events.ts';
import { mailTagRefusals } from './mail-tag.refusals.ts';
import { endMailTag, mailTagById, mailTagForChange } from './mail-tag.store.ts';
import { mailTagView } from './mail-tag.view.ts';

export async function retireMailTag(tx: Tx, { mailTag }: InputOf<typeof endpoint>): Promise<MailTagView> {
  const tag = found(await mailTagForChange(tx, mailTag));
  refuseStale(tx, tag.revision);
  if (tag.retiredAt !== null) throw new Refusal(mailTagRefusals.retired);
  await endMailTag(tx, tag.id);
  await announce(tx, mailTagRetired(tag));
  return mailTagView(tx.caller, found(await mailTagById(tx, tag.id)));
}
