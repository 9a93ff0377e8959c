import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { assetsOf } from '../../../assets/web/index.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { listHardwareRepairs, type HardwareRepairRow } from '../../hardware-repair.contract.ts';
import { useFailureFilters } from '../failures/use-failure-filters.ts';

/** The tickets behind a figure: each is one hardware repair. */
export function HardwareRepairsScreen() {
  const { t } = useTranslation('reliability');
  const filters = [
    ...useFailureFilters(),
    { kind: 'search' as const, name: 'assetId', label: t('repair.machine'), source: assetsOf(undefined) },
  ];
  return (
    <ListScreen
      title={t('repair.plural')}
      name="hardware-repairs"
      isExported
      label={t('repair.plural')}
      filters={filters}
      columns={useRepairColumns()}
      list={useList(listHardwareRepairs, { query: useUrlQuery(listHardwareRepairs, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/tickets/${row.number}`}
      empty={<EmptyState title={t('repair.emptyTitle')} text={t('repair.emptyText')} />}
    />
  );
}

function useRepairColumns(): Column<HardwareRepairRow>[] {
  const { t } = useTranslation('reliability');
  const format = useFormat();
  const kinds = useCodes('asset_kind');
  const codes = useCodes('resolution_code');
  const title = (key: string) => t(`repair.${key}`);
  const machine = ({ machine: { id, number, name } }: HardwareRepairRow) => (
    <Go to={`/assets/${id}`}>{`${number} ${name}`}</Go>
  );
  const end = { align: 'end' as const, width: 120 };
  return [
    {
      key: 'number',
      title: title('number'),
      width: 160,
      shown: 'always',
      render: (row) => <Go to={`/tickets/${row.number}`}>{row.number}</Go>,
    },
    { key: 'title', title: title('title'), render: (row) => row.title },
    { key: 'resolvedAt', title: title('resolvedAt'), width: 150, render: (row) => <InstantText at={row.resolvedAt} /> },
    {
      key: 'resolutionCode',
      title: title('resolutionCode'),
      width: 130,
      render: (row) => codes.nameOf(row.resolutionCode),
    },
    { key: 'machine', title: title('machine'), width: 220, render: machine },
    { key: 'kind', title: title('kind'), width: 90, render: (row) => kinds.nameOf(row.machine.kind) },
    { key: 'customer', title: title('customer'), width: 160, render: (row) => row.customer.name },
    { key: 'minutes', title: title('minutes'), ...end, render: (row) => format.number(row.minutes) },
    { key: 'cost', title: title('cost'), ...end, render: (row) => format.money(row.cost) },
  ];
}
