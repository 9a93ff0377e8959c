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
import { customerSource } from '../../../customers/web/index.ts';
import { listLicences } from '../../licence.contract.ts';
import { productSource } from '../products/product-source.ts';
import { useLicenceColumns } from './use-licence-columns.tsx';

export function LicencesScreen() {
  const { t } = useTranslation('software');
  const filters = useLicenceFilters();
  return (
    <ListScreen
      title={t('licence.plural')}
      name="licences"
      isExported
      label={t('licence.plural')}
      filters={filters}
      columns={useLicenceColumns()}
      list={useList(listLicences, { query: useUrlQuery(listLicences, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/licences/${row.id}`}
      actions={<NewLicenceButton />}
      empty={<NoLicences />}
    />
  );
}

function useLicenceFilters(): Filter[] {
  const { t } = useTranslation('software');
  const states = (['in_force', 'ending', 'expired', 'retired'] as const).map((value) => ({
    value,
    label: t(`licence.filters.${value}`),
  }));
  return [
    { kind: 'search', name: 'customerId', label: t('customer'), source: customerSource },
    { kind: 'search', name: 'productId', label: t('product.noun'), source: productSource },
    { kind: 'choice', name: 'state', label: t('licence.state'), choices: states, isSingle: true },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoLicences() {
  const { t } = useTranslation('software');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0)
    return <EmptyState title={t('licence.noneSuch')} text={t('licence.noneSuchText')} />;
  return <EmptyState title={t('licence.emptyTitle')} text={t('licence.emptyText')} action={<NewLicenceButton />} />;
}

function NewLicenceButton() {
  const { t } = useTranslation('software');
  const go = useGo();
  if (!useMay('licence.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/licences/new')}>
      {t('licence.new')}
    </Button>
  );
}
