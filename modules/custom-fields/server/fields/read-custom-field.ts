import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CustomFieldView } from '../../custom-field.contract.ts';
import { isShownTo } from './custom-field.policy.ts';
import { fieldById } from './custom-field.store.ts';
import { customFieldView } from './custom-field.view.ts';

export async function readCustomField(tx: Tx, { customField }: { customField: string }): Promise<CustomFieldView> {
  const field = found(await fieldById(tx, customField));
  return customFieldView(tx.caller, found(isShownTo(tx.caller, field) ? field : null));
}
