import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../category.contract.ts';
import { addCategory } from './add-category.ts';
import { changeCategory } from './change-category.ts';
import { listCategories } from './list-categories.ts';
import { readCategory } from './read-category.ts';
import { reinstateCategory } from './reinstate-category.ts';
import { readCategoryRequirements } from './requirements-of.ts';
import { retireCategory } from './retire-category.ts';

const change = 'category.change';

export const categoryRoutes: readonly Route[] = [
  route({ endpoint: contract.listCategories, access: 'signed_in', run: listCategories }),
  route({ endpoint: contract.readCategory, access: 'signed_in', run: readCategory }),
  route({ endpoint: contract.readCategoryRequirements, access: 'staff.read', run: readCategoryRequirements }),
  route({ endpoint: contract.addCategory, access: change, run: addCategory }),
  route({ endpoint: contract.changeCategory, access: change, run: changeCategory, needsRevision: true }),
  route({ endpoint: contract.retireCategory, access: change, run: retireCategory }),
  route({ endpoint: contract.reinstateCategory, access: change, run: reinstateCategory }),
];
