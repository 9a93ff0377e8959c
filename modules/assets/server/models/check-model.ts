import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { checkKind } from '../assets/check-place.ts';
import { modelRefusals } from './model.refusals.ts';
import { isModelThere, titleOf, type Model, type ModelFields } from './model.store.ts';

/** Refuses a name that is there, a kind that is in no list, and a support that ends before the sale does. */
export async function checkModel(tx: Tx, after: ModelFields, before?: Model): Promise<void> {
  if (await isModelThere(tx, after, before?.id ?? null))
    throw new Refusal(modelRefusals.name_taken, { title: titleOf(after) }, 'name');
  if (after.kind !== null && after.kind !== before?.kind) await checkKind(tx, after.kind);
  const { saleEndedOn: sale, supportEndedOn: support } = after;
  if (sale && support && support < sale) throw new Refusal(modelRefusals.days_reversed, {}, 'supportEndedOn');
}
