export { AttachmentField } from './attachments/attachment-field.tsx';
export { AttachmentStrip } from './attachments/attachment-strip.tsx';
export { useFileWords } from './attachments/use-file-words.ts';
export { useFilesInto } from './attachments/use-files-into.ts';
export { useWaitingFiles } from './attachments/use-waiting-files.ts';
