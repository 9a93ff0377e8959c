import { FilterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { listSoftwareTitles, type SoftwareTitleRow } from '../../software-title.contract.ts';
import { productSource } from '../products/product-source.ts';
import { useSoftwareWords } from '../use-software-words.ts';
import { SortTitleDialog } from './sort-title-dialog.tsx';
import { useTitleColumns } from './use-title-columns.tsx';

/** What machines call their programs, and what of it is known. */
export function TitlesScreen() {
  const { t } = useTranslation('software');
  const go = useGo();
  const [sorting, sort] = useState<SoftwareTitleRow | null>(null);
  const filters = useTitleFilters();
  return (
    <>
      <ListScreen
        title={t('title.plural')}
        name="software-titles"
        isExported
        label={t('title.plural')}
        filters={filters}
        columns={useTitleColumns(sort)}
        list={useList(listSoftwareTitles, { query: useUrlQuery(listSoftwareTitles, filters) })}
        idOf={(row) => row.id}
        actions={
          <Button icon={<FilterOutlined />} onClick={() => go('/title-rules')}>
            {t('rule.plural')}
          </Button>
        }
        empty={<NoTitles />}
      />
      {sorting && <SortTitleDialog title={sorting} onClose={() => sort(null)} />}
    </>
  );
}

function useTitleFilters(): Filter[] {
  const { t } = useTranslation('software');
  const { titleStates } = useSoftwareWords();
  return [
    { kind: 'text', name: 'q', label: t('title.find') },
    { kind: 'choice', name: 'state', label: t('title.state'), choices: titleStates },
    { kind: 'search', name: 'customerId', label: t('customer'), source: customerSource },
    { kind: 'search', name: 'productId', label: t('product.noun'), source: productSource },
  ];
}

/** Nothing reported teaches how to begin; nothing unknown is good news. */
function NoTitles() {
  const { t } = useTranslation('software');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (asked['state'] === 'unknown') return <EmptyState title={t('title.allKnown')} text={t('title.allKnownText')} />;
  if (Object.keys(asked).length > 0) return <EmptyState title={t('title.noneSuch')} text={t('title.noneSuchText')} />;
  return <EmptyState title={t('title.emptyTitle')} text={t('title.emptyText')} />;
}
