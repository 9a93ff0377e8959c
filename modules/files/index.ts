export { attachContents, copyAttachments } from './server/attachments/attach-contents.ts';
export { attachmentsOf } from './server/attachments/attachments-of.ts';
export { recordAttachment } from './server/attachments/record-attachment.ts';
export { handedIn } from './server/attachments/find-handed-in.ts';
export { claimAttachments } from './server/attachments/claim-attachments.ts';
export {
  giveAttachments,
  moveAttachments,
  movePartAttachments,
  removeAttachments,
  showPart,
} from './server/attachments/attachment.store.ts';
export { lookIntoContent, type SeenContent } from './server/contents/look-into-content.ts';
export { filesToMail } from './server/attachments/files-to-mail.ts';
