import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listCategories } from '../../category.contract.ts';
import { AddCategoryDialog } from './add-category-dialog.tsx';
import { CategorySummary } from './category-summary.tsx';
import { useCategoryColumns } from './use-category-columns.tsx';

/** The category tree, as it is read from top to bottom; the category in hand stands beside it. */
export function CategoriesScreen() {
  const { t } = useTranslation('catalogue');
  const [isAdding, setAdding] = useState(false);
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('category.find') },
    {
      kind: 'choice',
      name: 'state',
      label: t('state.label'),
      choices: [{ value: 'all', label: t('state.withRetired') }],
      isSingle: true,
    },
  ];
  const query = useUrlQuery(listCategories, filters) ?? {};
  const result = useAnswer(listCategories, { query }, { keepPrevious: true });
  const add = result.data?.abilities.includes('add') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('category.addRoot')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('category.plural')}
        name="categories"
        isExported
        label={t('category.plural')}
        filters={filters}
        columns={useCategoryColumns()}
        list={asList(result, { endpoint: listCategories, query })}
        idOf={(row) => row.id}
        detail={(id) => <CategorySummary id={id} />}
        actions={add}
        empty={<EmptyState title={t('category.empty')} text={t('category.emptyText')} action={add} />}
      />
      {isAdding && <AddCategoryDialog parent={null} onClose={() => setAdding(false)} />}
    </>
  );
}
