import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type { changeExtension as endpoint } from '../../phone.contract.ts';
import { extensionRefusals } from './hotline.refusals.ts';
import { listExtensions } from './list-extensions.ts';
import { extensionChanged } from './phone.events.ts';
import { dropExtension, keepExtension, staffAtExtension } from './staff-extension.store.ts';

type Endpoint = typeof endpoint;

/** Calls told of before keep the people that they named. */
export async function changeExtension(tx: Tx, { staff, extension }: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const { id: staffId } = found(await findStaff(tx, staff));
  if (extension === null) await dropExtension(tx, staffId);
  else {
    if (!/^\d{2,10}$/.test(extension)) throw new Refusal(extensionRefusals.no_number, {}, 'extension');
    const holder = await staffAtExtension(tx, extension);
    if (holder !== null && holder !== staffId) throw new Refusal(extensionRefusals.taken, {}, 'extension');
    await keepExtension(tx, { staffId, extension });
  }
  await announce(tx, extensionChanged(staffId, extension));
  return listExtensions(tx);
}
