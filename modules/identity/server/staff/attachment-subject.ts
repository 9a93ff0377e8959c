import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { findStaff } from './staff.store.ts';

/** Diplomas, certificates, what was agreed: for those who assess them, not for every colleague. */
export const staffAttachments: AttachmentSubject = {
  kind: 'staff',
  read: 'staff.assess',
  add: 'staff.assess',
  customerOf: async (tx, id) => {
    found(await findStaff(tx, id));
    return null;
  },
};
