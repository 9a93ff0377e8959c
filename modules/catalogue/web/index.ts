export { categorySource } from './categories/category-source.ts';
export { useCategories } from './categories/use-categories.ts';
export { useChosenTeam } from './category-teams/use-chosen-team.ts';
export { useCodes } from './code-lists/use-codes.ts';
export { PriorityMark } from './priorities/priority-mark.tsx';
export { usePriorities } from './priorities/use-priorities.ts';
