export { checkedCustom } from './server/values/checked-custom.ts';
export { customDimensions } from './server/values/custom-dimensions.ts';
export { customDocuments, type CustomText } from './server/values/custom-documents.ts';
export { customExportColumns } from './server/values/custom-export.ts';
export { customImport, type CustomImport } from './server/values/custom-import.ts';
export { customLabels } from './server/values/custom-labels.ts';
export { fittingCustom } from './server/values/fitting-custom.ts';
export { lookUpWithCustom } from './server/values/look-up-with-custom.ts';
export { customShownTo } from './server/values/show-custom.ts';
