export { AttachmentField } from './attachments/attachment-field.tsx';
export { AttachmentStrip } from './attachments/attachment-strip.tsx';
export { useFilesInto } from './attachments/use-files-into.ts';
export { useWaitingFiles } from './attachments/use-waiting-files.ts';
