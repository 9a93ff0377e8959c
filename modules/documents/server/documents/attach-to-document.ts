import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import { documentSeen } from './find-document.ts';

/** Files are versions of documents: who may read the document reads them, customers' people the public one. */
export const attachedDocument: AttachmentSubject = {
  kind: 'document',
  read: 'document.read',
  add: 'document.change',
  customerOf: async (tx, id) => (await documentSeen(tx, id)).customerId,
};
