import type { Locale } from '../../../kernel/locale.ts';
import type { Id } from '../../../kernel/id.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { ownTenant } from '../../tenancy/index.ts';
import { codeLists } from '../code-list.contract.ts';
import { deliveredCategories, type DeliveredCategory } from './categories/category.delivered.ts';
import { newCategory, withPaths, type Category } from './categories/category.rules.ts';
import { insertCategories } from './categories/category.store.ts';
import { insertItems } from './code-lists/code-item.store.ts';
import { deliveredItems } from './code-lists/delivered-items.ts';
import { deliveredMatrix } from './priorities/priority.delivered.ts';
import { saveMatrix } from './priorities/priority.store.ts';

/** Gives a new provider the delivered tree in its own language, the matrix and the code lists. */
export async function foundCatalogue(tx: Tx): Promise<void> {
  const tenant = await ownTenant(tx);
  const naming = { locale: tenant?.locale ?? 'zh-CN', newId: () => tx.newId() };
  await insertCategories(tx, withPaths(categoriesBelow(null, deliveredCategories, naming)));
  await saveMatrix(tx, { cells: [...deliveredMatrix], revision: 1 });
  await insertItems(tx, deliveredItems(tx, codeLists));
}

function categoriesBelow(
  parent: { id: Id; code: string | null } | null,
  delivered: readonly DeliveredCategory[],
  naming: { locale: Locale; newId(): Id },
): Category[] {
  return delivered.flatMap(({ code, defaultImpact, isBilledSeparately, below, ...names }, position) => {
    const place = { id: naming.newId(), parentId: parent?.id ?? null, name: names[naming.locale], position };
    const category: Category = {
      ...newCategory(place),
      code: parent ? `${parent.code}.${code}` : code,
      defaultImpact,
      defaultUrgency: 'normal',
      isBilledSeparately,
    };
    return [category, ...categoriesBelow(category, below, naming)];
  });
}
