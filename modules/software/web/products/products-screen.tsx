import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { listSoftwareProducts } from '../../software-product.contract.ts';
import { useSoftwareWords } from '../use-software-words.ts';
import { DeliveryButton } from './delivery-button.tsx';
import { useProductColumns } from './use-product-columns.tsx';

export function ProductsScreen() {
  const { t } = useTranslation('software');
  const filters = useProductFilters();
  return (
    <ListScreen
      title={t('product.plural')}
      name="software-products"
      isExported
      label={t('product.plural')}
      filters={filters}
      columns={useProductColumns()}
      list={useList(listSoftwareProducts, { query: useUrlQuery(listSoftwareProducts, filters) })}
      sortAtFirst="name"
      idOf={(row) => row.id}
      pathOf={(row) => `/software-products/${row.id}`}
      actions={
        <>
          <DeliveryButton />
          <NewProductButton />
        </>
      }
      empty={<NoProducts />}
    />
  );
}

function useProductFilters(): Filter[] {
  const { t } = useTranslation('software');
  const { licensings, stages } = useSoftwareWords();
  const forbidden = [{ value: 'only', label: t('product.forbiddenOnly') }];
  return [
    { kind: 'text', name: 'q', label: t('product.find') },
    { kind: 'choice', name: 'licensing', label: t('product.licensing'), choices: licensings },
    { kind: 'choice', name: 'stage', label: t('product.stage'), choices: stages },
    { kind: 'choice', name: 'forbidden', label: t('product.forbidden'), choices: forbidden, isSingle: true },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoProducts() {
  const { t } = useTranslation('software');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0)
    return <EmptyState title={t('product.noneSuch')} text={t('product.noneSuchText')} />;
  return <EmptyState title={t('product.emptyTitle')} text={t('product.emptyText')} action={<DeliveryButton />} />;
}

function NewProductButton() {
  const { t } = useTranslation('software');
  const go = useGo();
  if (!useMay('software_product.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/software-products/new')}>
      {t('product.new')}
    </Button>
  );
}
