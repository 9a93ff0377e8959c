import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contractById } from './contract.store.ts';

/** The scanned original, its annexes, letters. */
export const attachedContract: AttachmentSubject = {
  kind: 'contract',
  read: 'contract.read',
  add: 'contract.change',
  customerOf: async (tx, id) => found(await contractById(tx, id)).customerId,
};
