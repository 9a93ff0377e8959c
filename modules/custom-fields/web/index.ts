export { CustomFacts } from './values/custom-facts.tsx';
export { customEntries, withCustom, type CustomEntries } from './values/custom-entries.ts';
export { useCustomWords } from './values/use-custom-words.ts';
export { useCustomFields } from './values/use-custom-fields.tsx';
