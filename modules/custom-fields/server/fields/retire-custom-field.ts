import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CustomFieldView } from '../../custom-field.contract.ts';
import { customFieldRetired } from './custom-field.events.ts';
import { fieldForChange, saveField } from './custom-field.store.ts';
import { customFieldView } from './custom-field.view.ts';
import { reindexIfFoundOtherwise } from './reindex-if-found-otherwise.ts';

/** Harmless when it is retired already. */
export async function retireCustomField(tx: Tx, { customField }: { customField: string }): Promise<CustomFieldView> {
  const field = found(await fieldForChange(tx, customField));
  if (field.retiredAt !== null) return customFieldView(tx.caller, field);
  const retired = { ...field, retiredAt: tx.now, revision: field.revision + 1 };
  await saveField(tx, retired);
  await announce(tx, customFieldRetired(retired));
  await reindexIfFoundOtherwise(tx, field, retired);
  return customFieldView(tx.caller, retired);
}
