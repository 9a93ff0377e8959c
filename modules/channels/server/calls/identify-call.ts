import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import type { CallView, identifyCall as endpoint } from '../../call.contract.ts';
import { hotlineById } from '../phones/hotline.store.ts';
import { identifyRecord } from '../records/identify-record.ts';
import { callIdentified } from './call.events.ts';
import { callRefusals } from './call.refusals.ts';
import { callById, callForChange, updateCall } from './call.store.ts';
import { callView } from './call.view.ts';

/** Of several who have the number, or of nobody: this one calls. Refuses people whom the number dialled doesn't serve. */
export async function identifyCall(tx: Tx, input: InputOf<typeof endpoint>): Promise<CallView> {
  const call = found(await callForChange(tx, { id: input.call }));
  const { id: contactId, customerId } = foundAt('contactId', await contactById(tx, input.contactId));
  const hotline = call.hotlineId === null ? undefined : await hotlineById(tx, call.hotlineId);
  if (hotline?.customerId && hotline.customerId !== customerId) {
    throw new Refusal(callRefusals.other_customer, {}, 'contactId');
  }
  await updateCall(tx, call.id, { customerId, contactId });
  if (call.channelRecordId !== null) {
    await identifyRecord(tx, { recordId: call.channelRecordId, customerId, contactId });
  }
  await announce(tx, callIdentified({ id: call.id, customerId, contactId }));
  return callView(found(await callById(tx, call.id)));
}
