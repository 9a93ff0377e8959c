export { attachmentsOf } from './server/attachments/attachments-of.ts';
export { claimAttachments } from './server/attachments/claim-attachments.ts';
export { moveAttachments, movePartAttachments } from './server/attachments/attachment.store.ts';
