import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listCustomFields as endpoint } from '../../custom-field.contract.ts';
import { isShownTo, mayChangeFields } from './custom-field.policy.ts';
import { fieldsOf } from './custom-field.store.ts';
import { customFieldView } from './custom-field.view.ts';
import { reindexingOf } from './reindexing.store.ts';

export async function listCustomFields(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const fields = (await fieldsOf(tx, input.noun)).filter((field) => isShownTo(tx.caller, field));
  return {
    items: fields.map((field) => customFieldView(tx.caller, field)),
    abilities: mayChangeFields(tx.caller) ? ['record'] : [],
    reindexing: await reindexingOf(tx, input.noun),
  };
}
