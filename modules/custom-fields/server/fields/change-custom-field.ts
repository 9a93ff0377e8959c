import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeCustomField as endpoint, CustomFieldView } from '../../custom-field.contract.ts';
import { choicesAfter } from './choices-after.ts';
import { customFieldChanged } from './custom-field.events.ts';
import { withMoved, type CustomField } from './custom-field.rules.ts';
import { fieldById, fieldsForChange, saveField, saveOrder } from './custom-field.store.ts';
import { customFieldView } from './custom-field.view.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { reindexIfFoundOtherwise } from './reindex-if-found-otherwise.ts';

type Input = InputOf<typeof endpoint>;

const logged = [
  ...(['label', 'labelEn', 'help', 'choices', 'isRequired', 'isSearchable', 'audience', 'position'] as const),
];

export async function changeCustomField(tx: Tx, input: Input): Promise<CustomFieldView> {
  const { noun } = found(await fieldById(tx, input.customField));
  const fields = await fieldsForChange(tx, noun);
  const before = found(fields.find(({ id }) => id === input.customField));
  refuseStale(tx, before.revision);

  const order = input.position === undefined ? fields : withMoved(fields, before.id, input.position);
  const wanted = { ...changed(before, input), position: order.findIndex(({ id }) => id === before.id) };
  const changes = changesBetween(before, wanted, logged);
  if (Object.keys(changes).length === 0) return customFieldView(tx.caller, before);
  refuseUnfit(fields, wanted);

  const after = { ...wanted, revision: before.revision + 1 };
  await saveField(tx, after);
  if (order !== fields) {
    await saveOrder(
      tx,
      order.map(({ id }) => id),
    );
  }
  await announce(tx, customFieldChanged(after, changes));
  await reindexIfFoundOtherwise(tx, before, after);
  return customFieldView(tx.caller, after);
}

function changed(before: CustomField, input: Input): CustomField {
  const { label, labelEn, help, isRequired, isSearchable, audience, choices } = input;
  return {
    ...before,
    label: label ?? before.label,
    labelEn: labelEn === undefined ? before.labelEn : labelEn,
    help: help === undefined ? before.help : help,
    isRequired: isRequired ?? before.isRequired,
    isSearchable: isSearchable ?? before.isSearchable,
    audience: audience ?? before.audience,
    choices: choices === undefined ? before.choices : choicesAfter(before.choices, choices),
  };
}
