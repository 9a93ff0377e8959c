import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
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
import { listSuppliers } from '../../supplier.contract.ts';
import { useSupplierColumns } from './use-supplier-columns.tsx';
import { useSupplierWords } from './use-supplier-words.ts';

export function SuppliersScreen() {
  const { t } = useTranslation('suppliers');
  const filters = useSupplierFilters();
  return (
    <ListScreen
      title={t('supplier.plural')}
      name="suppliers"
      isExported
      label={t('supplier.plural')}
      filters={filters}
      columns={useSupplierColumns()}
      list={useList(listSuppliers, { query: useUrlQuery(listSuppliers, filters) })}
      sortAtFirst="name"
      idOf={(row) => row.id}
      pathOf={(row) => `/suppliers/${row.id}`}
      actions={
        <>
          <ImportButton />
          <NewSupplierButton />
        </>
      }
      empty={<NoSuppliers />}
    />
  );
}

function useSupplierFilters(): Filter[] {
  const { t } = useTranslation('suppliers');
  const { kinds } = useSupplierWords();
  const withRetired = [{ value: 'with', label: t('state.withRetired') }];
  return [
    { kind: 'text', name: 'q', label: t('supplier.find') },
    { kind: 'choice', name: 'kind', label: t('supplier.kinds'), choices: kinds },
    { kind: 'choice', name: 'retired', label: t('state.label'), choices: withRetired, isSingle: true },
  ];
}

/** None at all teaches how to begin; none of those asked for says so. */
function NoSuppliers() {
  const { t } = useTranslation('suppliers');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) {
    return <EmptyState title={t('supplier.noneSuch')} text={t('supplier.noneSuchText')} />;
  }
  return <EmptyState title={t('supplier.emptyTitle')} text={t('supplier.emptyText')} action={<NewSupplierButton />} />;
}

function NewSupplierButton() {
  const { t } = useTranslation('suppliers');
  const go = useGo();
  if (!useMay('supplier.change')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/suppliers/new')}>
      {t('supplier.new')}
    </Button>
  );
}

function ImportButton() {
  const { t } = useTranslation('suppliers');
  const go = useGo();
  const mayImport = useMay('supplier.import');
  const mayRun = useMay('import.run');
  if (!mayImport || !mayRun) return null;
  return (
    <Button icon={<ImportOutlined />} onClick={() => go('/imports/new?noun=suppliers')}>
      {t('supplier.import')}
    </Button>
  );
}
