import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../../web/api/session.ts';
import { useList } from '../../../../../web/api/use-list.ts';
import { Go } from '../../../../../web/ui/go.tsx';
import type { Column } from '../../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../../web/ui/list/list-screen.tsx';
import { useMarked } from '../../../../../web/ui/list/use-marked.ts';
import { useUrlQuery } from '../../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../../web/ui/words/instant-text.tsx';
import { useUrlState } from '../../../../../web/ui/url-state.ts';
import { customerSource, sitesOf } from '../../../../customers/web/index.ts';
import { listOutdatedLabels, type OutdatedLabelRow } from '../../../label-print.contract.ts';
import { PrintBar } from './print-bar.tsx';
import { PrintButton } from './print-button.tsx';

/** Labels on which something stands that is no longer so: printed before the next visit, all or those marked. */
export function OutdatedLabelsScreen() {
  const { t } = useTranslation('assets');
  const { values } = useUrlState();
  const place = { customerId: textOf(values['customerId']), siteId: textOf(values['siteId']) };
  const filters: Filter[] = [
    { kind: 'search', name: 'customerId', label: t('asset.customer'), source: customerSource },
    { kind: 'search', name: 'siteId', label: t('asset.site'), source: sitesOf(place.customerId) },
  ];
  const query = useUrlQuery(listOutdatedLabels, filters);
  const [marked, mark] = useMarked(query);
  const mayPrint = useMay('asset.change');
  return (
    <ListScreen
      title={t('label.outdatedList.title')}
      name="outdated-labels"
      isExported
      label={t('label.outdatedList.title')}
      filters={filters}
      columns={useOutdatedColumns()}
      list={useList(listOutdatedLabels, { query })}
      idOf={({ asset }) => asset.id}
      pathOf={({ asset }) => `/assets/${asset.id}`}
      actions={
        <PrintButton
          entry={{
            onlyOutdated: true,
            ...(place.customerId && { customerId: place.customerId }),
            ...(place.siteId && { siteId: place.siteId }),
          }}
        />
      }
      empty={<EmptyState title={t('label.outdatedList.emptyTitle')} text={t('label.outdatedList.emptyText')} />}
      {...(mayPrint && { marked, onMark: mark })}
      bulk={marked.size > 0 && <PrintBar marked={marked} onMark={mark} />}
    />
  );
}

function useOutdatedColumns(): Column<OutdatedLabelRow>[] {
  const { t } = useTranslation('assets');
  return [
    {
      key: 'machine',
      title: t('label.outdatedList.machine'),
      shown: 'always',
      render: ({ asset }) => <Go to={`/assets/${asset.id}`}>{`${asset.number} ${asset.name}`}</Go>,
    },
    {
      key: 'changed',
      title: t('label.outdatedList.changed'),
      width: 220,
      render: ({ changed }) => changed.map((field) => t(`asset.${field}`)).join(t('label.and')),
    },
    {
      key: 'customer',
      title: t('asset.customer'),
      width: 180,
      render: ({ customer }) => <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
    },
    {
      key: 'site',
      title: t('asset.site'),
      width: 150,
      render: ({ site }) => site && <Go to={`/sites/${site.id}`}>{site.name}</Go>,
    },
    {
      key: 'since',
      title: t('label.outdatedList.since'),
      width: 150,
      render: ({ outdatedAt }) => <InstantText at={outdatedAt} />,
    },
    {
      key: 'printedAt',
      title: t('label.printedAt'),
      width: 150,
      shown: 'at_wish',
      render: ({ printedAt }) => printedAt && <InstantText at={printedAt} />,
    },
  ];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
