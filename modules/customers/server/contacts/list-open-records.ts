import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listOpenRecords as endpoint } from '../../contact.contract.ts';
import { contactById } from './contact.store.ts';

const most = 20;

/** Nothing keeps anybody from retiring a contact with open tickets; they shall know that there are some. */
export async function listOpenRecords(
  tx: Tx,
  input: InputOf<typeof endpoint>,
  holders: readonly ContactHolder[],
): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await contactById(tx, input.contact));
  const open = await Promise.all(holders.map((holder) => holder.open?.(tx, id, most) ?? Promise.resolve([])));
  return { items: open.flat().slice(0, most) };
}
