export { checkedCustom } from './server/values/checked-custom.ts';
export { customDocuments, type CustomText } from './server/values/custom-documents.ts';
export { customExportColumns } from './server/values/custom-export.ts';
export { customImport, type CustomImport } from './server/values/custom-import.ts';
export { lookUpWithCustom } from './server/values/look-up-with-custom.ts';
export { customShownTo } from './server/values/show-custom.ts';
