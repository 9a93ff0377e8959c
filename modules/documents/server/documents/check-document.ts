import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common, foundAt } from '../../../../platform/module/refusals.ts';
import { assetById, modelById } from '../../../assets/index.ts';
import { categoryOf, codeExists } from '../../../catalogue/index.ts';
import { mayRelease, maySeeConfidential } from './document.policy.ts';
import { documentRefusals } from './document.refusals.ts';
import { faultOf, nothingSaid, type DocumentFields } from './document.rules.ts';

/** Refuses what no document may say, what it names that is not there, and readers that are not the caller's to choose. */
export async function checkDocument(tx: Tx, after: DocumentFields, before?: DocumentFields): Promise<void> {
  const had = before ?? { ...nothingSaid, kind: '' };
  const fault = faultOf(after);
  if (fault) throw new Refusal(documentRefusals[fault.code], {}, fault.field);
  if (after.customerId === null && tx.caller.customers !== 'all') {
    // nobody behind wall 2 could see again what they wrote
    throw new Refusal(documentRefusals.customer_missing, {}, 'customerId');
  }
  if (after.isReleased !== had.isReleased && !mayRelease(tx.caller)) throw new Refusal(common.forbidden);
  if (after.isConfidential !== had.isConfidential && !maySeeConfidential(tx.caller))
    throw new Refusal(common.forbidden);
  if (after.kind !== had.kind) foundAt('kind', (await codeExists(tx, 'document_kind', after.kind)) || null);
  await checkSubjects(tx, after, had);
}

type Subjects = Pick<DocumentFields, 'customerId' | 'assetId' | 'categoryId' | 'modelId'>;

async function checkSubjects(tx: Tx, after: Subjects, had: Subjects): Promise<void> {
  const { assetId, categoryId, modelId } = after;
  if (assetId !== null && assetId !== had.assetId) await checkAsset(tx, assetId, after.customerId);
  if (categoryId !== null && categoryId !== had.categoryId) {
    const category = await categoryOf(tx, categoryId);
    foundAt('categoryId', category && !category.isRetired ? category : null);
  }
  if (modelId !== null && modelId !== had.modelId) {
    const model = await modelById(tx, modelId);
    foundAt('modelId', model?.retiredAt === null ? model : null);
  }
}

async function checkAsset(tx: Tx, assetId: Id, customerId: Id | null): Promise<void> {
  const asset = foundAt('assetId', await assetById(tx, assetId, 'all'));
  foundAt('assetId', asset.customerId === customerId ? asset : null);
}
