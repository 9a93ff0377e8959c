import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CustomFieldView } from '../../custom-field.contract.ts';
import { customFieldReinstated } from './custom-field.events.ts';
import { fieldById, fieldsForChange, saveField } from './custom-field.store.ts';
import { customFieldView } from './custom-field.view.ts';
import { refuseCrowd, refuseUnfit } from './refuse-unfit.ts';
import { reindexIfFoundOtherwise } from './reindex-if-found-otherwise.ts';

/** Harmless when it is in use already; refuses while another field in use has its label. */
export async function reinstateCustomField(tx: Tx, input: { customField: string }): Promise<CustomFieldView> {
  const { noun } = found(await fieldById(tx, input.customField));
  const fields = await fieldsForChange(tx, noun);
  const field = found(fields.find(({ id }) => id === input.customField));
  if (field.retiredAt === null) return customFieldView(tx.caller, field);
  const back = { ...field, retiredAt: null, revision: field.revision + 1 };
  refuseCrowd(fields);
  refuseUnfit(fields, back);
  await saveField(tx, back);
  await announce(tx, customFieldReinstated(back));
  await reindexIfFoundOtherwise(tx, field, back);
  return customFieldView(tx.caller, back);
}
