export { useWaitingFiles } from './attachments/use-waiting-files.ts';
export { LightFileField } from './light/light-file-field.tsx';
export { LightFileList } from './light/light-file-list.tsx';
