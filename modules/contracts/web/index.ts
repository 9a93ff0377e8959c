export { contractSource } from './contracts/contract-source.ts';
export { CoverWords } from './cover/cover-words.tsx';
export { AddToList } from './cover/add-to-list.tsx';
export { CoverCard } from './cover/cover-card.tsx';
export { useCoverage } from './cover/use-coverage.ts';
