import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { MailTagView, recordMailTag as endpoint } from '../../mail-tag.contract.ts';
import { mailTagRecorded } from './mail-tag.events.ts';
import { mailTagRefusals } from './mail-tag.refusals.ts';
import { insertMailTag, mailTagById } from './mail-tag.store.ts';
import { mailTagView } from './mail-tag.view.ts';

export async function recordMailTag(tx: Tx, { tag, customerId }: InputOf<typeof endpoint>): Promise<MailTagView> {
  const customer = foundAt('customerId', await customerById(tx, customerId));
  const row = { id: tx.newId(), tag, customerId: customer.id };
  if (!(await insertMailTag(tx, row))) throw new Refusal(mailTagRefusals.taken, {}, 'tag');
  await announce(tx, mailTagRecorded(row));
  return mailTagView(tx.caller, found(await mailTagById(tx, row.id)));
}
