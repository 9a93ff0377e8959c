import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { listInventoryScans, type InventoryScanRow } from '../../inventory-scan.contract.ts';
import { NewScan } from './new-scan.tsx';
import { useScanWords } from './use-scan-words.ts';

/** Scans of customers' networks that were handed in. */
export function ScansScreen() {
  const { t } = useTranslation('inventory');
  const { states } = useScanWords();
  const filters: Filter[] = [
    { kind: 'choice', name: 'state', label: t('scan.state'), choices: states },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
  ];
  return (
    <ListScreen
      title={t('scan.plural')}
      name="inventory-scans"
      isExported
      label={t('scan.plural')}
      actions={<NewScan />}
      filters={filters}
      columns={useScanColumns()}
      list={useList(listInventoryScans, { query: useUrlQuery(listInventoryScans, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/inventory-scans/${row.id}`}
      empty={<NoScans />}
    />
  );
}

function useScanColumns(): Column<InventoryScanRow>[] {
  const { t } = useTranslation('inventory');
  const { stateOf } = useScanWords();
  return [
    {
      key: 'fileName',
      title: t('scan.fileName'),
      shown: 'always',
      render: (row) => <Go to={`/inventory-scans/${row.id}`}>{row.fileName}</Go>,
    },
    { key: 'customer', title: t('customers:customer.noun'), width: 150, render: (row) => row.customer.name },
    { key: 'createdAt', title: t('scan.createdAt'), width: 150, render: (row) => <InstantText at={row.createdAt} /> },
    {
      key: 'scannedAt',
      title: t('scan.scannedAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.scannedAt} />,
    },
    { key: 'state', title: t('scan.state'), width: 130, render: (row) => <Status {...stateOf(row.state)} /> },
    { key: 'hosts', title: t('scan.hosts'), width: 80, align: 'end', render: (row) => row.hosts },
    { key: 'known', title: t('scan.known'), width: 120, align: 'end', render: (row) => row.known },
    { key: 'fresh', title: t('scan.fresh'), width: 120, align: 'end', render: (row) => row.fresh },
    { key: 'doubtful', title: t('scan.doubtful'), width: 100, align: 'end', render: (row) => row.doubtful },
    { key: 'by', title: t('scan.by'), width: 110, render: (row) => row.by },
  ];
}

function NoScans() {
  const { t } = useTranslation('inventory');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  const kind = Object.keys(asked).length > 0 ? 'noneSuch' : 'empty';
  return <EmptyState title={t(`scan.${kind}Title`)} text={t(`scan.${kind}Text`)} action={<NewScan />} />;
}
