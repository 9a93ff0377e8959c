export { coverFor, type Covering } from './server/cover/cover-for.ts';
export { contractById } from './server/contracts/contract.store.ts';
export { termsOn } from './server/versions/terms-on.ts';
export { countUse, type CountedUse } from './server/uses/count-use.ts';
export { usesOfSubjects } from './server/uses/contract-use.store.ts';
export { contractsWithRights } from './server/rights/contracts-with-rights.store.ts';
export { weighRights } from './server/rights/weigh-rights.ts';
export { fillDraftTerms } from './server/versions/fill-draft-terms.ts';
export { closingTerms } from './server/versions/closing-terms.store.ts';
