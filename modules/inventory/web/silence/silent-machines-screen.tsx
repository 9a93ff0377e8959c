import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { assetStatuses } from '../../../assets/asset.contract.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { readInventorySetting } from '../../inventory-setting.contract.ts';
import { listSilentMachines, type SilentMachineRow } from '../../silent-machine.contract.ts';

/** Machines whose agent has not been heard for as long as the provider says; the menu leads to those in use. */
export function SilentMachinesScreen() {
  const { t } = useTranslation(['inventory', 'assets']);
  const setting = useAnswer(readInventorySetting, {});
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    {
      kind: 'choice',
      name: 'status',
      label: t('inventory:silent.status'),
      choices: assetStatuses.map((value) => ({ value, label: t(`assets:status.${value}`) })),
    },
  ];
  const days = setting.data?.silentDays;
  return (
    <ListScreen
      title={t('inventory:silent.plural')}
      views={days !== undefined && <p className="yt-quiet">{t('inventory:silent.text', { days })}</p>}
      name="silent-machines"
      isExported
      label={t('inventory:silent.plural')}
      filters={filters}
      columns={useSilentColumns()}
      list={useList(listSilentMachines, { query: useUrlQuery(listSilentMachines, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/assets/${row.id}`}
      empty={<NoneSilent days={days} />}
    />
  );
}

function useSilentColumns(): Column<SilentMachineRow>[] {
  const { t } = useTranslation(['inventory', 'assets']);
  const format = useFormat();
  const word = (key: string) => t(`inventory:silent.${key}`);
  return [
    {
      key: 'number',
      title: word('number'),
      width: 130,
      shown: 'always',
      render: (row) => <Go to={`/assets/${row.id}`}>{row.number}</Go>,
    },
    { key: 'name', title: word('name'), render: (row) => row.name },
    { key: 'customer', title: t('customers:customer.noun'), width: 150, render: (row) => row.customer.name },
    { key: 'days', title: word('days'), width: 100, align: 'end', render: (row) => format.number(row.days) },
    {
      key: 'lastReportedAt',
      title: word('lastReportedAt'),
      width: 150,
      render: (row) => (
        <Go to={`/inventory-reports/${row.report}`}>
          <InstantText at={row.lastReportedAt} />
        </Go>
      ),
    },
    { key: 'status', title: word('status'), width: 100, render: (row) => t(`assets:status.${row.status}`) },
    { key: 'user', title: word('user'), width: 110, render: (row) => row.user?.name },
    { key: 'site', title: word('site'), width: 130, render: (row) => row.site?.name },
    { key: 'hostName', title: word('hostName'), width: 130, shown: 'at_wish', render: (row) => row.hostName },
    { key: 'ipAddress', title: word('ipAddress'), width: 130, shown: 'at_wish', render: (row) => row.ipAddress },
  ];
}

function NoneSilent({ days }: { days: number | undefined }) {
  const { t } = useTranslation('inventory');
  const isOfCustomer = useUrlState().values['customerId'] !== undefined;
  if (isOfCustomer) return <EmptyState title={t('silent.noneSuchTitle')} text={t('silent.noneSuchText')} />;
  return <EmptyState title={t('silent.emptyTitle')} text={t('silent.emptyText', { days: days ?? '' })} />;
}
