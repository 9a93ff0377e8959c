export {
  categoriesDelivered,
  categoryAndAbove,
  categoryOf,
  type CategoryFacts,
} from './server/categories/category-of.ts';
export { requirementsOf } from './server/categories/requirements-of.ts';
export { teamFor } from './server/category-teams/team-for.ts';
export { importCategories } from './server/categories/import-categories.ts';
export { codeExists } from './server/code-lists/code-exists.ts';
export { deliverCodeLists } from './server/code-lists/deliver-code-lists.ts';
export { codesOf } from './server/code-lists/codes-of.ts';
export { codesCalled } from './server/code-lists/codes-called.ts';
export { importCodeItems } from './server/code-lists/import-code-items.ts';
export { priorityFor } from './server/priorities/priority-for.ts';
