import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { scopeOf } from './asset.policy.ts';
import { assetById } from './asset.store.ts';

/** Photographs of the plate, the hand-over, the invoice. */
export const attachedAsset: AttachmentSubject = {
  kind: 'asset',
  read: 'asset.read',
  add: 'asset.change',
  customerOf: async (tx, id) => found(await assetById(tx, id, scopeOf(tx.caller))).customerId,
};
