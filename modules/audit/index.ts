export { announceExport } from './server/export/announce-export.ts';
