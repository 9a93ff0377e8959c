import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CustomFieldView, recordCustomField as endpoint } from '../../custom-field.contract.ts';
import { choicesAfter } from './choices-after.ts';
import { customFieldRecorded } from './custom-field.events.ts';
import { customFieldRefusals } from './custom-field.refusals.ts';
import type { CustomField } from './custom-field.rules.ts';
import { fieldsForChange, insertField } from './custom-field.store.ts';
import { customFieldView } from './custom-field.view.ts';
import { keyForLabel } from './key-for-label.ts';
import { refuseCrowd, refuseUnfit } from './refuse-unfit.ts';

export async function recordCustomField(tx: Tx, input: InputOf<typeof endpoint>): Promise<CustomFieldView> {
  const fields = await fieldsForChange(tx, input.noun);
  refuseCrowd(fields);
  const taken = new Set(fields.map(({ key }) => key));
  if (input.key !== undefined && taken.has(input.key)) {
    throw new Refusal(customFieldRefusals.key_taken, { key: input.key }, 'key');
  }
  const field: CustomField = {
    id: tx.newId(),
    noun: input.noun,
    kind: input.kind,
    key: input.key ?? keyForLabel(input.label, taken),
    label: input.label,
    labelEn: input.labelEn ?? null,
    help: input.help ?? null,
    choices: choicesAfter([], input.choices ?? []),
    isRequired: input.isRequired ?? false,
    isSearchable: input.isSearchable ?? false,
    audience: input.audience ?? 'internal',
    position: fields.length,
    retiredAt: null,
    revision: 1,
  };
  refuseUnfit(fields, field);
  await insertField(tx, field);
  await announce(tx, customFieldRecorded(field));
  return customFieldView(tx.caller, field);
}
