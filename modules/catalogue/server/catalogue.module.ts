import type { CategoryHolder } from '../../../platform/module/category-holder.ts';
import type { ModuleRegister } from '../../../platform/module/register.ts';
import { categoryTeamRoutes } from './category-teams/category-team.routes.ts';
import { retiredTeamReactions } from './category-teams/retired-team.ts';
import { categoryExport } from './categories/category.export.ts';
import { categoryRefusals } from './categories/category.refusals.ts';
import { categoryRoutes } from './categories/category.routes.ts';
import { codeItemRefusals } from './code-lists/code-item.refusals.ts';
import { codeItemRoutes } from './code-lists/code-item.routes.ts';
import { categoryMergerJobs } from './mergers/category-merger.jobs.ts';
import { categoryMergerRoutes } from './mergers/category-merger.routes.ts';
import { foundCatalogue } from './found-catalogue.ts';
import { priorityRefusals } from './priorities/priority.refusals.ts';
import { priorityRoutes } from './priorities/priority.routes.ts';

/** What names categories is known to the modules above; it goes on when two of them become one. */
export const catalogueModule = (holders: () => readonly CategoryHolder[]): ModuleRegister => ({
  name: 'catalogue',
  routes: [
    ...categoryRoutes,
    ...categoryTeamRoutes,
    ...priorityRoutes,
    ...codeItemRoutes,
    ...categoryMergerRoutes(holders),
  ],
  permissions: [
    { code: 'category.change', roles: ['service_manager'] },
    { code: 'priority_matrix.change', roles: ['service_manager'] },
    { code: 'code_list.change', roles: ['service_manager'] },
  ],
  refusals: [categoryRefusals, priorityRefusals, codeItemRefusals],
  names: [
    { kind: 'category', table: 'category', name: 'path' },
    { kind: 'code_item', table: 'codeItem', name: 'code' },
  ],
  reactions: retiredTeamReactions,
  queuedJobs: categoryMergerJobs(holders),
  exports: [categoryExport],
  tenantDefaults: foundCatalogue,
});
